/** What the page shows, as its address says after the `#`. */
export type StatsView =
  | { readonly name: 'year'; readonly year: number | undefined }
  | { readonly name: 'broadcast'; readonly id: string }
  | { readonly name: 'exhibits'; readonly year: number | undefined }
  | { readonly name: 'air' }
  | { readonly name: 'rules' }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const YEAR = /^20\d\d$/

/** Reads `#year/2025`, `#broadcast/<id>`, `#exhibits/2025`, `#air`, `#rules`; anything else is this year. */
export function viewAt(hash: string): StatsView {
  const [name, more = ''] = hash.replace(/^#\/?/, '').split('/')
  if (name === 'air' || name === 'rules') return { name }
  if (name === 'broadcast' && UUID.test(more)) return { name, id: more }
  return {
    name: name === 'exhibits' ? 'exhibits' : 'year',
    year: YEAR.test(more) ? Number(more) : undefined,
  }
}

/** The address of a view, from the page itself. */
export function hashOf(view: StatsView): string {
  if (view.name === 'broadcast') return `#broadcast/${view.id}`
  if (view.name === 'air' || view.name === 'rules') return `#${view.name}`
  return view.year === undefined ? `#${view.name}` : `#${view.name}/${view.year}`
}
