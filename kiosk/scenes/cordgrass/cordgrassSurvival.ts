import { clamp, mix } from '#content/scene/curves.ts'

/** What drowned the roots at Dongtan: 40 cm of water and more, for half a year and longer (Xinmin Evening News, 2016). */
export const KILLING = { level: 40, months: 6 } as const
/** By 2018 more than 95 % was gone (Xinmin Evening News, 2018). */
const LEFT = 0.04

/** Whether that depth (cm) for so many months is what is known to kill cordgrass. */
export const drowns = (level: number, months: number): boolean =>
  level >= KILLING.level && months >= KILLING.months

/**
 * The part of the cut cordgrass that lives on, 0–1, under so many cm of water for so many months. Only the corner
 * of 40 cm and six months is known; all between is illustrative: shallower or shorter, more shoots come back.
 */
export function survival(level: number, months: number): number {
  if (drowns(level, months)) return LEFT
  const stress = clamp(level / KILLING.level) * clamp(months / KILLING.months)
  return mix(1, 0.12, stress ** 1.4)
}
