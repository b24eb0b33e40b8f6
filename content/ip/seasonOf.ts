export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

const HALL_OFFSET_MS = 8 * 3_600_000

/** The season of a moment in Shanghai, by the months of the weather service: spring is March to May. */
export function seasonOf(date: Date): Season {
  const month = new Date(date.getTime() + HALL_OFFSET_MS).getUTCMonth()
  return seasons[Math.floor(((month + 10) % 12) / 3)] ?? 'spring'
}
