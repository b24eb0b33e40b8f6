/** 0 spring, 1 summer, 2 autumn, 3 winter, 4 spring again. */
export interface CherryInputs {
  readonly season: number
}
