import { smoothstep } from '#content/scene/curves.ts'

/** How a kind passes its time on the flat or the water. */
export interface Habit {
  /** Metres that a stroll goes to either side, and seconds a whole stroll takes. */
  readonly range: number
  readonly seconds: number
  /** How often it feeds in a minute, how long, and how deep it bows (radians). */
  readonly feeds: number
  readonly feedSeconds: number
  readonly bow: number
  /** Probing strokes a second while it feeds, and how far the bill sweeps sideways (radians). */
  readonly strokes: number
  readonly sweep: number
  /** Steps for a metre walked; 0 swims. */
  readonly steps: number
}

/** A bird's part in the scene: where it belongs, and how it differs from its neighbours. */
export interface Spot {
  /** Middle of its group, which moves with the width of the frame, and its own place beside it. */
  readonly group: number
  readonly x: number
  readonly z: number
  readonly chance: number
  readonly scale: number
}

/** What a bird on the ground does at a moment; angles in radians. */
export interface Pose {
  readonly x: number
  readonly z: number
  readonly heading: number
  readonly bow: number
  readonly turn: number
  readonly step: number
  readonly stride: number
}

const TURN = 2 * Math.PI

/** Where a bird stands and what it does: steps, pauses, bows to feed, looks about. A pure function of time. */
export function poseOf(habit: Habit, { group, x, z, chance }: Spot, seconds: number, spread: number): Pose {
  const age = seconds / habit.seconds + chance * 7
  // Walking and standing alternate: the stroll's clock itself goes in smooth steps.
  const walked = age - 0.05 * Math.sin(age * TURN * 3)
  const along = Math.sin(walked * TURN + chance * 40)
  const side = 0.35 * Math.sin(walked * TURN * 2 + chance * 13)
  const pace = Math.cos(walked * TURN + chance * 40) * (1 - 0.94 * Math.cos(age * TURN * 3))
  const round = (seconds * habit.feeds) / 60 + chance * 5
  const into = (round - Math.floor(round)) * (60 / habit.feeds)
  const ready = smoothstep(0, 1.1, into) * (1 - smoothstep(habit.feedSeconds - 0.8, habit.feedSeconds, into))
  const feeding = habit.feeds > 0 ? ready : 0
  const stroke = Math.sin(seconds * habit.strokes * TURN + chance * 9)
  const moving = Math.min(1, Math.abs(pace) * 1.6) * (1 - 0.6 * feeding)
  return {
    x: group * spread + (x + habit.range * along) * (0.35 + 0.65 * Math.min(1, spread)),
    z: z + habit.range * side,
    heading: headingOf(pace, chance),
    bow: habit.bow * feeding * (0.88 + 0.12 * stroke) + 0.05 * Math.sin(seconds * 0.7 + chance * 20),
    turn:
      habit.sweep * feeding * Math.sin(seconds * 2.6 + chance * 9) +
      0.25 * (1 - feeding) * Math.sin(seconds * 0.23 + chance * 31),
    step: along * habit.range * habit.steps,
    stride: habit.steps > 0 ? 0.42 * moving : 0,
  }
}

// It turns round where it stops: through the front, in the moments when its pace is near nothing.
function headingOf(pace: number, chance: number) {
  const turned = smoothstep(-0.22, 0.22, pace)
  return Math.PI * (1 - turned) + (chance - 0.5) * 0.7
}
