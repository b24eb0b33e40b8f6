import type { MascotMoment } from '#content/ip/createMascot.ts'
import type { Season } from '#content/ip/seasonOf.ts'
import { smoothstep } from '#content/scene/curves.ts'
import type { Frame } from '#content/scene/scene.ts'
import type { Box } from '../companion/companionBox.ts'
import { PICTURE_SECONDS } from './wallProgramme.ts'

/** Scenes in which the mascot plays already. */
export const ACTED: ReadonlySet<string> = new Set(['mascot', 'story', 'sorting'])

/** She comes before a picture goes and leaves when the next one has been greeted. */
const COMES_AT = PICTURE_SECONDS - 7
const GONE_AT = 9
const STEP_SECONDS = 0.9
/** Parts of the wall's height. */
const SIZE = { width: 0.3, height: 0.4, right: 0.06 } as const

/** The mascot on the wall between two pictures, by the shared clock alone: all walls of a hall show her alike. */
export function wallMascot(
  seconds: number,
  { width, height }: Frame,
  costume: Season,
): { box: Box; moment: MascotMoment } | undefined {
  const going = seconds < GONE_AT
  if (!going && seconds < COMES_AT) return undefined
  const up = going
    ? 1 - smoothstep(GONE_AT - STEP_SECONDS, GONE_AT, seconds)
    : smoothstep(COMES_AT, COMES_AT + STEP_SECONDS, seconds)
  const size = { width: height * SIZE.width, height: height * SIZE.height }
  const box = { x: width - size.width - height * SIZE.right, y: height - size.height * up, ...size }
  const look = { x: -0.7, y: 0.25 }
  return going
    ? { box, moment: { gesture: 'wave', since: 0.4, before: { gesture: 'point', since: -6 }, look, costume } }
    : {
        box,
        moment: {
          gesture: 'point',
          since: COMES_AT + 1,
          mood: 'curious',
          before: { gesture: 'idle', since: 0 },
          look,
          costume,
        },
      }
}
