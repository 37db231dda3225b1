import { expect, test } from 'vitest'
import { byStay, hasLeft } from './initiative'

test.each([
  ['2014-02-16/2022-05-15', '2014-02-16/2023-12-06', true],
  ['2015-05-25/2025-03-29', '2015-05-25/..', true],
  ['2017-02-06/2023-11-29', '2017-02-06/2023', true],
  ['2014-02-16/2023-12-06', '2014-02-16/2023-12-06', false],
  ['2019/..', '2017-09/..', false],
  // Nobody says when it ended, so nobody says that it left first.
  ['2019/', '2017-09/2023', false],
])('a member of %s in an initiative of %s left: %s', (member, initiative, left) => {
  expect(hasLeft(member, initiative)).toBe(left)
})

test('members that stay come first, then those that left last, then those that came first', () => {
  const stays = ['2014/2022-05-15', '2019/..', '2014-02-16/..', '2014/2023-11-29']
  expect(stays.toSorted(byStay)).toEqual(['2014-02-16/..', '2019/..', '2014/2023-11-29', '2014/2022-05-15'])
})
