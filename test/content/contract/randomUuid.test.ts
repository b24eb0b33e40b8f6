import { expect, test } from 'vitest'
import { randomUuid, uuidOf } from '#content/contract/randomUuid.ts'
import { screenReport } from '#content/schema/screen.ts'

test('the name a screen or a browser gives itself is one the hall accepts', () => {
  const names = [0, 85, 255].map((byte) => uuidOf(new Uint8Array(16).fill(byte)))
  for (const name of [...names, randomUuid()])
    expect(screenReport.shape.id.safeParse(name).success, name).toBe(true)
})
