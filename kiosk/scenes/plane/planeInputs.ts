export interface PlaneInputs {
  /** Years, 0–100. */
  readonly age: number
  /** 1 in full leaf, 0 in winter, bare. */
  readonly leaf: number
}
