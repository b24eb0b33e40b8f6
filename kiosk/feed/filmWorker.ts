import { createFilmKeeper } from './createFilmKeeper.ts'
import type { FilmWishes } from './filmsAside.ts'
import { openShelf } from './shelf.ts'

/** As much of `DedicatedWorkerGlobalScope` as is used; pages and workers cannot share one set of types. */
interface Scope {
  postMessage(said: unknown): void
  addEventListener(name: 'message', heard: (event: MessageEvent<FilmWishes>) => void): void
}
const scope = globalThis as unknown as Scope

let wishes: FilmWishes = { paired: false, idle: false }
const keeper = createFilmKeeper({
  opening: openShelf(),
  wanted: () => wishes.paired,
  idle: () => wishes.idle,
  changed: () => scope.postMessage(keeper.status()),
})

scope.addEventListener('message', ({ data }) => {
  const { groups, again, ...others } = data
  wishes = others
  if (groups) keeper.keep(groups)
  else if (again) keeper.again()
})
