import type { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import type { AirYear } from '#content/schema/air.ts'
import type { Audience } from '#content/schema/audience.ts'
import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { ExhibitFigures } from '#content/schema/exhibitVisit.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import type { YearFigures } from '#content/schema/yearFigures.ts'
import type { StatsView } from './viewAt.ts'

/** What a view shows, and when it was counted. */
export type Loaded =
  | { readonly name: 'year'; readonly at: string; readonly figures: YearFigures }
  | { readonly name: 'broadcast'; readonly at: string; readonly detail: BroadcastDetail }
  | { readonly name: 'exhibits'; readonly at: string; readonly figures: ExhibitFigures }
  | { readonly name: 'air'; readonly at: string; readonly air: AirYear }
  | { readonly name: 'rules' }

/** Asks for all that a view shows. @throws Problem */
export async function loadView(view: StatsView, ask: typeof call): Promise<Loaded> {
  switch (view.name) {
    case 'broadcast': {
      const detail = await ask(routes.broadcastDetail, { params: { id: view.id } })
      return { name: view.name, at: detail.at, detail }
    }
    case 'air': {
      const air = await ask(routes.readAir, {})
      return { name: view.name, at: air.at, air }
    }
    case 'rules':
      return { name: view.name }
    case 'exhibits': {
      const figures = await ask(routes.exhibitFigures, { params: { year: yearIn(view) } })
      return { name: view.name, at: figures.at, figures }
    }
    case 'year': {
      const figures = await ask(routes.yearFigures, { params: { year: yearIn(view) } })
      return { name: view.name, at: figures.at, figures }
    }
  }
}

const yearIn = ({ year }: { readonly year: number | undefined }) => String(year ?? hallYear(new Date()))

/** The years that can be chosen from. */
export const yearsOf = (loaded: Loaded): readonly number[] =>
  loaded.name === 'year' || loaded.name === 'exhibits' ? loaded.figures.years : []

/** The view with the new audience of a broadcast; undefined where the view has nothing to do with it. */
export function moved(
  loaded: Loaded,
  { broadcast, audience }: { readonly broadcast: string; readonly audience: Audience },
): Loaded | undefined {
  if (loaded.name === 'broadcast')
    return loaded.detail.id === broadcast ? { ...loaded, detail: { ...loaded.detail, audience } } : undefined
  if (loaded.name !== 'year' || !loaded.figures.broadcasts.some(({ id }) => id === broadcast))
    return undefined
  const broadcasts = loaded.figures.broadcasts.map((row) =>
    row.id === broadcast ? { ...row, audience } : row,
  )
  return { ...loaded, figures: { ...loaded.figures, broadcasts } }
}
