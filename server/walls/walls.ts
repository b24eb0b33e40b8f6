import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { WallPlan } from '#content/schema/wall.ts'
import { wallFault } from '#content/wall/wallLayout.ts'
import type { Serve } from '../serve.ts'
import type { HallSockets } from '../sockets.ts'
import type { Database } from '../storage/tables.ts'
import { createSteeringStore } from './steeringStore.ts'
import { hearThrows } from './throwSockets.ts'
import { hearWalls } from './wallSockets.ts'
import { createWallStore } from './wallStore.ts'

/** A technician who forgets the test pattern finds the picture back after this. */
const PATTERN_MS = 10 * 60_000

interface Needs {
  readonly database: Database
  readonly sockets: HallSockets
  readonly now: () => Date
  /** The hall's clock. */
  readonly hallMs: () => number
  readonly newId: () => string
  readonly log: { readonly warn: (about: object, words: string) => void }
}

const prove = (plan: WallPlan) => {
  const fault = wallFault(plan)
  if (fault) throw new Problem(fault.code, fault.detail)
}

/** Walls of several displays: how they hang, and what their displays tell one another. */
export function walls(serve: Serve, { database, sockets, now, hallMs, newId, log }: Needs) {
  const store = createWallStore(database)
  const steerings = createSteeringStore(database)
  const changed = <Done>(done: Done): Done => {
    sockets.emit('walls:changed')
    return done
  }
  const hand = (identity: { username: string } | null) => ({ by: identity?.username ?? '', at: now() })

  serve(routes.listWalls, () => store.all(now()))
  serve(routes.addWall, async ({ body, identity }) => {
    prove(body)
    return changed(await store.add(newId(), body, hand(identity)))
  })
  serve(routes.changeWall, async ({ params, body, identity }) => {
    prove(body)
    return changed(await store.change(params.id, body, hand(identity)))
  })
  serve(routes.removeWall, async ({ params }) => {
    await store.remove(params.id)
    return changed({ done: true as const })
  })
  serve(routes.showPattern, async ({ params, body }) =>
    changed(await store.pattern(params.id, body.on ? new Date(now().getTime() + PATTERN_MS) : null, now())),
  )
  serve(routes.listThrows, () => steerings.rules())
  serve(routes.ruleThrow, async ({ params, body }) => {
    await steerings.rule(params.id, body.wall)
    return changed(await steerings.rules())
  })
  hearThrows(sockets, { store: steerings, now, hallMs, newId, log })
  hearWalls(sockets, {
    steeringOf: (wall) => steerings.of(wall, now()),
    wallOf: async (screen) =>
      (await store.all(now())).find(({ places }) => places.some((place) => place.screen === screen)) ?? null,
    log,
  })
}
