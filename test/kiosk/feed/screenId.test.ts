import { expect, test } from 'vitest'
import { screenReport } from '#content/schema/screen.ts'
import { uuidOf } from '../../../kiosk/feed/screenId.ts'

test('the name a screen gives itself is one the hall accepts', () => {
  const names = [0, 85, 255].map((byte) => uuidOf(new Uint8Array(16).fill(byte)))
  for (const name of names) expect(screenReport.shape.id.safeParse(name).success, name).toBe(true)
})
