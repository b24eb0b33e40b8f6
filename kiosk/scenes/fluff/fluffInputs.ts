export interface FluffInputs {
  /** How far the seed ball is opened, 0–1. */
  readonly open: number
  /** Winter pruning, 0 none – 1 full. */
  readonly prune: number
  /** What the magnifier shows: 0 the seed ball, 1 a leaf's underside. */
  readonly leaf: number
}
