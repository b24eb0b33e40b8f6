import type { Edition } from '#content/schema/edition.ts'
import { onTour } from '#content/screens/onTour.ts'
import { inOrder } from '../session/onScreen.ts'
import { careNow } from './careNow.ts'

/** What staff have this screen tour of an edition, in the order of the hall. */
export function tourOf(edition: Edition | null) {
  const films = edition?.films ?? []
  // An edition kept from before there were any has none.
  const documentaries = edition?.documentaries ?? []
  const all = { exhibits: inOrder(edition), films: [...films, ...documentaries] }
  const { playlist } = careNow()
  return {
    exhibits: onTour('exhibit', all.exhibits, playlist, all),
    films: onTour('film', films, playlist, all),
    documentaries: onTour('film', documentaries, playlist, all),
  }
}
