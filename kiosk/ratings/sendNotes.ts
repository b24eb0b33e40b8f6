import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import type { ExhibitNote } from '#content/schema/rating.ts'

/** Sends a bundle; what the hall refuses is refused for good. @throws Problem where it has to be sent again */
export const sendNotes = (notes: ExhibitNote[]) => call(routes.rateExhibits, { body: { notes } })
