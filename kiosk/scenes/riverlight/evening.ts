import { Color } from 'three'
import { smoothstep } from '#content/scene/curves.ts'

/** The picture's evening, hours of the day. */
export const DUSK = 18.5
export const MIDNIGHT = 24

const moments = [
  {
    hour: 18.5,
    top: '#d3dfd8',
    middle: '#f3dfc6',
    bottom: '#e9c9a4',
    disc: '#fbe6bf',
    far: ['#d6cbb4', '#c3c2b0'],
    mid: ['#a7b2a2', '#93a89b'],
    main: ['#6f8f84', '#5d857b'],
    near: ['#3d675c', '#35615a'],
    waterFar: '#ecd2b0',
    waterNear: '#5f8f8a',
  },
  {
    hour: 19.4,
    top: '#adc6c4',
    middle: '#dcd6c2',
    bottom: '#e7c8a6',
    disc: '#f8ecce',
    far: ['#b3bdb1', '#a3b6ae'],
    mid: ['#86a09a', '#74968f'],
    main: ['#4b766f', '#3f6d68'],
    near: ['#2c5650', '#275049'],
    waterFar: '#c6c6b0',
    waterNear: '#2f6463',
  },
  {
    hour: 21.5,
    top: '#7fa6a9',
    middle: '#a9c3bd',
    bottom: '#c4cdbd',
    disc: '#f3f0dc',
    far: ['#8fa9a4', '#83a39f'],
    mid: ['#658b87', '#57807d'],
    main: ['#376561', '#2d5b58'],
    near: ['#214a46', '#1d433f'],
    waterFar: '#92aea7',
    waterNear: '#1f4f50',
  },
] as const

type Tone = 'top' | 'middle' | 'bottom' | 'disc' | 'waterFar' | 'waterNear'
type Sheet = 'far' | 'mid' | 'main' | 'near'
const TONES: readonly Tone[] = ['top', 'middle', 'bottom', 'disc', 'waterFar', 'waterNear']
const SHEETS: readonly Sheet[] = ['far', 'mid', 'main', 'near']

export type Evening = ReturnType<typeof createEvening>

/** The colours of the evening; `set` moves them to an hour, from sunset to a deep but never black dusk. */
export function createEvening() {
  const sky = Object.fromEntries(TONES.map((tone) => [tone, new Color()])) as Record<Tone, Color>
  const sheets = Object.fromEntries(SHEETS.map((sheet) => [sheet, [new Color(), new Color()]])) as Record<
    Sheet,
    [Color, Color]
  >
  const other = new Color()
  return {
    sky,
    sheets,
    set: (hour: number) => {
      const after = moments.findIndex(
        (_, index) => index === moments.length - 1 || hour < (moments[index + 1]?.hour ?? 99),
      )
      const [from, to] = [
        moments[after] ?? moments[0],
        moments[Math.min(after + 1, moments.length - 1)] ?? moments[0],
      ]
      const part = smoothstep(from.hour, Math.max(to.hour, from.hour + 0.01), hour)
      for (const tone of TONES) sky[tone].set(from[tone]).lerp(other.set(to[tone]), part)
      for (const sheet of SHEETS)
        sheets[sheet].forEach((color, end) => {
          const at = end as 0 | 1
          color.set(from[sheet][at]).lerp(other.set(to[sheet][at]), part)
        })
    },
  }
}
