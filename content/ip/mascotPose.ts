import { clamp, mix, smoothstep } from '../scene/curves.ts'
import { seededRandom } from '../scene/seededRandom.ts'
import { type Body, bodyOf, type Gesture, LASTS, moodOf, restingBody } from './gestures.ts'
import { type Face, faces, type Mood } from './moods.ts'

/** A gesture and when it began, in s of the scene's time. */
export interface Playing {
  readonly gesture: Gesture
  readonly since: number
  /** What it feels; each gesture has a mood of its own where nobody names one. */
  readonly mood?: Mood
  /** What it was doing until then: a gesture begins where the one before left the joints. */
  readonly before?: Playing
}

export interface MascotInputs extends Playing {
  /** Where it looks: -1 to 1, right and up positive. */
  readonly look: { readonly x: number; readonly y: number }
}

/** Every joint of the mascot at one moment; angles in radians, the rest in parts of its own size. */
export interface MascotPose extends Body, Face {
  readonly breath: number
  /** How far head and eyes follow what it looks at, -1 to 1. */
  readonly gaze: { readonly x: number; readonly y: number }
  /** 0 open, 1 shut. */
  readonly blink: number
  /** 1 while it sleeps. */
  readonly asleep: number
}

type Act = Body & Face & { readonly asleep: number }

const SETTLE_SECONDS = 0.45
const COME_DOWN_SECONDS = 0.7
const BLINK_SECONDS = 0.22
const BLINK_PACE = 4.5
const BLINK_JITTER = 0.75
/** After so long, what was played before no longer shows. */
const FORGOTTEN_SECONDS = 2

/** How far the lids are down: a blink every 3 to 6 s, at moments that the seed decides. */
export function blinkAt(seconds: number, seed: number): number {
  const turn = Math.floor(seconds / BLINK_PACE)
  const start = (turn + 0.5) * BLINK_PACE + (seededRandom(seed * 7919 + turn)() * 2 - 1) * BLINK_JITTER
  const part = (seconds - start) / BLINK_SECONDS
  return part > 0 && part < 1 ? Math.sin(part * Math.PI) : 0
}

/** A new gesture that goes on from what is played now; nothing jumps. */
export const beginGesture = (
  now: number,
  gesture: Gesture,
  { gesture: last, since, mood: felt, before: earlier }: Playing,
  mood?: Mood,
): Playing => {
  const before: Playing = {
    gesture: last,
    since,
    ...(felt ? { mood: felt } : {}),
    ...(earlier && now - since < FORGOTTEN_SECONDS
      ? {
          before: {
            gesture: earlier.gesture,
            since: earlier.since,
            ...(earlier.mood ? { mood: earlier.mood } : {}),
          },
        }
      : {}),
  }
  return { gesture, since: now, before, ...(mood ? { mood } : {}) }
}

/** The whole mascot at one moment: pure, so that kiosk, wall, slate and film show the same. */
export function mascotPose(seconds: number, inputs: MascotInputs, seed = 1): MascotPose {
  const { look } = inputs
  const act = actOf(inputs, seconds, look)
  const awake = 1 - act.asleep
  return {
    ...act,
    breath: Math.sin(seconds * 2.1),
    gaze: { x: clamp(look.x, -1, 1) * awake, y: clamp(look.y - act.down, -1, 1) * awake },
    blink: Math.max(act.asleep, act.lids, blinkAt(seconds, seed)),
    petals: act.petals + act.asleep * 0.03 * Math.sin(seconds * 1.1),
  }
}

function actOf(playing: Playing, seconds: number, look: MascotInputs['look']): Act {
  const { gesture, since, mood, before } = playing
  const own = played(gesture, mood, seconds - since, seconds, look)
  if (!before) return own
  const part = smoothstep(0, SETTLE_SECONDS, seconds - since)
  return part >= 1 ? own : between(actOf(before, seconds, look), own, part)
}

function played(
  gesture: Gesture,
  mood: Mood | undefined,
  elapsed: number,
  time: number,
  look: MascotInputs['look'],
): Act {
  const asleep = gesture === 'sleep' ? 1 : 0
  const face = faces[mood ?? moodOf[gesture]]
  const act = {
    ...face,
    ...{ merry: gesture === 'cheer' ? 1 : face.merry, petals: asleep ? 0.14 : face.petals },
    ...withMood(bodyOf(gesture, elapsed, time, look), face),
    asleep,
  }
  const lasts = LASTS[gesture]
  if (lasts === undefined || elapsed < lasts) return act
  const after = faces[mood ?? 'calm']
  const calm = { ...after, ...withMood(restingBody(time), after), asleep: 0 }
  return between(act, calm, smoothstep(lasts, lasts + COME_DOWN_SECONDS, elapsed))
}

const withMood = (body: Body, { nod, tilt }: Face): Body => ({
  ...body,
  nod: body.nod + nod,
  tilt: body.tilt + tilt,
})

type Numbers = { readonly [name: string]: number | Numbers }

/** Every number of one thing on its way to the same number of another. */
function between<Thing extends object>(one: Thing, other: Thing, part: number): Thing {
  const [from, to] = [one as Numbers, other as Numbers]
  return Object.fromEntries(
    Object.entries(to).map(([name, value]) => {
      const start = from[name] ?? value
      return [
        name,
        typeof value === 'number'
          ? mix(start as number, value, part)
          : between(start as Numbers, value, part),
      ]
    }),
  ) as Thing
}
