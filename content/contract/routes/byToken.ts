import { z } from 'zod'

/** Who acts as a viewer shows the viewing token. */
export const byToken = z.strictObject({ token: z.string().max(600) })
