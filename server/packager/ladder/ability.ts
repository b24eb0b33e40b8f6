/** After this long a machine that was too slow may try again, in ms: whatever kept it busy may be over. */
const REMEMBERED_MS = 10 * 60_000

/** How many pictures this machine can encode at once, as far as is known: all, until it has failed. */
export function createAbility(now: () => number) {
  let most = Number.POSITIVE_INFINITY
  let learntAt = Number.NEGATIVE_INFINITY

  return {
    most: () => (now() - learntAt < REMEMBERED_MS ? most : Number.POSITIVE_INFINITY),
    /** So many at once were too many. */
    tooMany: (count: number) => {
      most = Math.max(0, count - 1)
      learntAt = now()
    },
  }
}

export type Ability = ReturnType<typeof createAbility>
