import { z } from 'zod'

/**
 * What became of a visit: counted, or kept beside and why. The rules that decide it are read by anybody on
 * `/live/rules`.
 */
export const standing = z.enum(['counted', 'bot', 'dataCentre', 'crowd', 'speed'])
export type Standing = z.output<typeof standing>

/** One address may open so many visits to a broadcast: schools and offices sit behind one. The rest is a crowd. */
export const CROWD_VISITS = 200
/** Data centres have no audience; so many visits from one of their networks may be people on a detour. */
export const DATA_CENTRE_VISITS = 5
/** Whoever claims more than this many times the time that passed, and a minute more, does not watch. */
export const IMPOSSIBLE_SPEED = 2
export const SPEED_SLACK_SECONDS = 60

/** Where a visit came from. A wall of the hall is one play, however many stand before it. */
export const place = z.enum(['web', 'wall', 'kiosk'])
export type Place = z.output<typeof place>
export const device = z.enum(['phone', 'tablet', 'computer', 'television', 'screen', 'unknown'])
export type Device = z.output<typeof device>
