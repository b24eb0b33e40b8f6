import { clamp } from '#content/scene/curves.ts'

/** Full winter pruning takes away nine tenths of the fluff, and more (source T5); 0.9 is what is shown. */
const MOST = 0.9
/** How much shorter the crown's radius gets at full pruning; illustrative. */
const SHORTER = 0.35

/** What is left of the fluff, 0–1, after pruning of 0–1; between none and full the line is illustrative. */
export const fluffLeft = (pruning: number) => 1 - MOST * clamp(pruning)

/** Crown radius left, 0–1; the tree in the picture is drawn by it. Illustrative. */
export const crownLeft = (pruning: number) => 1 - SHORTER * clamp(pruning)

/** Shade left, 0–1: the ground below the crown, which goes with the square of its radius. Illustrative. */
export const shadeLeft = (pruning: number) => crownLeft(pruning) ** 2
