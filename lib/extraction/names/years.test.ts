import { expect, test } from 'vitest'
import { yearIn } from './years'

test.each([
  ['2023', 2023.5],
  ['2023-07', 2023 + 6.5 / 12],
  ['2023-07-31', 2023 + 6.5 / 12],
  // March to May.
  ['2023-21', 2023 + 3.5 / 12],
  ['2023-06/2023-07', 2023.5],
  ['2021-01/..', 2021 + 0.5 / 12],
  ['202X', 2025],
])('%s is around the year %d', (date, year) => {
  expect(yearIn(date)).toBeCloseTo(year)
})

test.each([null, '', 'XXXX', 'soon', '2023-13'])('%s is of no year', (date) => {
  expect(yearIn(date)).toBeNull()
})
