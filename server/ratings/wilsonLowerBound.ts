/** The normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959964

/**
 * The lower bound of the 95 % score interval of a proportion, from 0 to 1: what few answers promise at least.
 * E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (158), 209–212; without correction for continuity. Null without an answer.
 */
export function wilsonLowerBound(successes: number, answers: number, z = Z_95): number | null {
  if (answers <= 0) return null
  const share = successes / answers
  const middle = share + z ** 2 / (2 * answers)
  const reach = z * Math.sqrt((share * (1 - share)) / answers + z ** 2 / (4 * answers ** 2))
  return Math.max(0, (middle - reach) / (1 + z ** 2 / answers))
}
