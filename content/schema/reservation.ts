import { z } from 'zod'

/** How many have reserved a broadcast, those who took it back left out. */
export const reserved = z.strictObject({ broadcast: z.uuid(), reserved: z.int().min(0) })
export type Reserved = z.output<typeof reserved>

/**
 * A reservation is a random number that one browser made for one broadcast, and nobody's name. Whoever has the number
 * may take the reservation back.
 */
export const reservationOf = z.strictObject({ id: z.uuid(), reservation: z.uuid() })
