import { expect, test } from 'vitest'
import { PLANNED } from './attendance-words'

test.each([
  'on 12 may 2024, 120 officers took their oath',
  'on 12 may some 120 officers took their oath',
  'officers arrived on the 3rd of may and left again',
  'on may 12, officers took their oath',
  'the course that officers followed in may was their first',
  'since late may officers have been at the camp',
])('the month of May plans nothing: %s', (words) => {
  expect(words).not.toMatch(PLANNED)
})

test.each([
  'up to 300 officers may join the force',
  'the 120 who may be sent there',
  'some 120 may follow later',
])('what may be is planned only: %s', (words) => {
  expect(words).toMatch(PLANNED)
})
