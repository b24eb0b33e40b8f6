import { expect, test } from 'vitest'
import { hearDrags } from '../../../kiosk/session/hearDrags.ts'

const moved = (timeStamp: number, buttons: number) =>
  Object.defineProperties(new Event('pointermove'), {
    timeStamp: { value: timeStamp },
    buttons: { value: buttons },
  })

test('a finger that drags for a minute without lifting is heard of all the while; one that only hovers is not', () => {
  const page = new EventTarget()
  const heard: number[] = []
  let now = 0
  const stop = hearDrags(page, () => heard.push(now))
  const move = (ms: number, buttons: number) => {
    now = ms
    page.dispatchEvent(moved(ms, buttons))
  }
  for (let ms = 0; ms < 60_000; ms += 250) move(ms, 1)
  expect(heard).toHaveLength(12)
  expect(heard.at(-1)).toBe(55_000)
  move(70_000, 0)
  expect(heard).toHaveLength(12)
  stop()
  move(80_000, 1)
  expect(heard).toHaveLength(12)
})
