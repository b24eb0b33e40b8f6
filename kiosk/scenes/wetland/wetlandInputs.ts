/** 1 … 13: January to December and on to January again. */
export interface WetlandInputs {
  readonly month: number
}
