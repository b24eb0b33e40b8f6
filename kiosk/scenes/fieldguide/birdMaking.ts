import type { BirdPlan, OnFeather } from './birdPlan.ts'

/** Legs of a songbird, where nothing else is given. */
export const legs = (given: Partial<BirdPlan['legs']> = {}): BirdPlan['legs'] => ({
  x: 0.02,
  top: 0.36,
  thick: 0.02,
  apart: 0.085,
  tone: '#8a6f60',
  feet: '#8a6f60',
  toes: 0.13,
  ...given,
})
/** A folded wing with the colour of each place of each feather. */
export const wing = (
  tone: (on: OnFeather) => string,
  given: Partial<BirdPlan['wing']> = {},
): BirdPlan['wing'] => ({
  from: [0.24, 0.82],
  to: [-0.72, 0.34],
  deep: 0.36,
  tone,
  ...given,
})
/** The pale or dark seam of a feather. */
export const isEdge = ({ across, along }: OnFeather, width = 0.5) =>
  Math.abs(across) > 1 - width || along > 0.86
const HEAD = 0.215
export const eye = (iris: string, given: Partial<BirdPlan['eye']> = {}): BirdPlan['eye'] => ({
  at: [0.575, 1.105],
  size: 0.038,
  iris,
  ...given,
})
/** Where the pencil draws on a songbird. */
export const marks = (more: BirdPlan['marks'] = {}): BirdPlan['marks'] => ({
  bill: [0.78, 1.04, 0.2],
  head: [0.5, 1.07, 0.34],
  tail: [-0.9, 0.2, 0.34],
  wing: [-0.12, 0.62, 0.34],
  neck: [0.38, 0.92, 0.26],
  coat: [0, 0.66, 0.62],
  feet: [0.06, 0.08, 0.2],
  gape: [0.6, 1.06, 0.22],
  ...more,
})
/** A songbird with what differs from the usual. */
export const bird = (
  given: Omit<BirdPlan, 'head' | 'neck' | 'scales' | 'gloss' | 'perch' | 'marks' | 'legs'> &
    Partial<BirdPlan>,
): BirdPlan => ({
  head: HEAD,
  neck: 0.6,
  scales: 0.5,
  gloss: 0.2,
  perch: 'branch',
  marks: marks(),
  legs: legs(),
  ...given,
})
