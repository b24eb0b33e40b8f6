import { paintTexture } from '#content/scene/paintTexture.ts'
import type { WasteStream } from '#content/schema/exhibit.ts'

/** White signs, drawn on a square of 100: three arrows, a warning, an apple core, a bin. */
const signs: Record<WasteStream, readonly string[]> = {
  recyclable: [
    'M38 33 50 13 64 36',
    'M67 24 64 36 52 34',
    'M74 48 86 69H62',
    'M70 60 62 69 70 78',
    'M46 69H16L28 48',
    'M17 51 28 48 32 60',
  ],
  hazardous: ['M50 16 86 80H14Z', 'M50 40v19', 'M50 69v1'],
  wet: [
    'M50 32c-11-9-30-4-30 17 0 19 14 37 30 32 16 5 30-13 30-32 0-21-19-26-30-17Z',
    'M50 31c0-9 4-15 13-17',
    'M36 46c-3 4-4 9-3 14',
  ],
  residual: ['M22 32H78', 'M39 32v-10h22v10', 'M30 32l4 52h32l4-52', 'M43 46v25', 'M57 46v25'],
}

/** A bin's sign, white on nothing. */
export const binSign = (stream: WasteStream) =>
  paintTexture(256, 256, (context) => {
    context.scale(2.56, 2.56)
    context.strokeStyle = '#ffffff'
    context.lineWidth = 6.5
    context.lineCap = context.lineJoin = 'round'
    for (const line of signs[stream]) context.stroke(new Path2D(line))
  })

/** The lines of a bin's sign, on a square of 100. */
export const signLines = (stream: WasteStream): readonly string[] => signs[stream]
