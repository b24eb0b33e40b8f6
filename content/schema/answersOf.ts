/** How many answered: each viewer has one answer. */
export const answersOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
