/** How much of the goal is reached, from 0 to 100, with one place while it is small. */
export function percentOf(views: number, target: number): number {
  const percent = target > 0 ? (views / target) * 100 : 0
  return percent < 10 ? Math.floor(percent * 10) / 10 : Math.floor(percent)
}

/** Seconds as hours with one place. */
export const hoursOf = (seconds: number) => Math.round(seconds / 360) / 10
