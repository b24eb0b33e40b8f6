export interface AncientInputs {
  /** Metres of tape around the trunk, 0–6.6. */
  readonly tape: number
  /** 0 the trunk is shut, 1 its door stands open. */
  readonly open: number
  /** 0 the slice of rings lies away, 1 it stands in front. */
  readonly rings: number
  /** Years of its life that the slice marks, 0–1,240. */
  readonly years: number
}
