import { z } from 'zod'

/** Where encoders call over SRT. The passphrase in an address is the stream key, so these are as secret as the key. */
const srtAddresses = z.strictObject({ main: z.string(), backup: z.string(), ports: z.array(z.int()) })

/** A broadcast's way in over SRT: null while it is shut. */
export const srtDoor = z.strictObject({ addresses: srtAddresses.nullable() })
export type SrtDoor = z.output<typeof srtDoor>
