/** Days in which water hyacinth doubles its area; the textbook range is one to two weeks. */
export const DOUBLING_DAYS = 10

/** N = N0·2^(t/T): how much there is after so many days, if nobody takes any away. */
export const grown = (start: number, days: number, doubling = DOUBLING_DAYS): number =>
  start * 2 ** (days / doubling)
