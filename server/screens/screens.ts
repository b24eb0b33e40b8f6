import { routes } from '#content/contract/routes.ts'
import type { Serve } from '../serve.ts'
import type { HallSockets } from '../sockets.ts'
import type { Database } from '../storage/tables.ts'
import { createCareOf } from './careOf.ts'
import { createCommands } from './commands.ts'
import { createDeeds } from './deeds.ts'
import { createEmergencies } from './emergencies.ts'
import { createGroups } from './groups.ts'
import { createHolidays } from './holidays.ts'
import { createPairing } from './pairing.ts'
import { pictures } from './pictures.ts'
import { hearScreens, screenRoom } from './screenSockets.ts'
import { createScreenStore } from './screenStore.ts'
import { serveCommands } from './serveCommands.ts'
import { serveEmergency } from './serveEmergency.ts'
import { serveGroups } from './serveGroups.ts'
import { serveScreens } from './serveScreens.ts'

/** Reports come with every touch; whoever watches the list needs no more than one word a second. */
const ANNOUNCE_AT_MOST_EVERY_MS = 1000

interface Needs {
  readonly database: Database
  readonly dataDir: string
  /** Where phones reach the hall, for the codes that screens show. */
  readonly publicUrl: string | undefined
  readonly sockets: HallSockets
  /** The run of this node. */
  readonly node: () => string
  /** Whether other nodes may begin an emergency. */
  readonly several: boolean
  /** Of the hall, the same on every node: lets a screen send the picture that it was asked for. */
  readonly secret: string
  readonly now: () => Date
  readonly announce: () => void
  readonly log: { warn: (about: object, words: string) => void }
}

/** Which screens the hall has, what they show, how they are set, and what staff ask of them. */
export function screens(serve: Serve, needs: Needs) {
  const { database, dataDir, publicUrl, sockets, several, secret, now, announce, log } = needs
  const store = createScreenStore(database)
  const pairing = createPairing({ database, now })
  const groups = createGroups(database)
  const holidays = createHolidays(database, now)
  const emergencies = createEmergencies(database, now)
  const commands = createCommands(database, now, secret)
  const deeds = createDeeds(database)
  const careOf = createCareOf({ database, now, groups, holidays, emergencies, commands })

  let pending: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    pending ??= setTimeout(() => {
      pending = undefined
      announce()
    }, ANNOUNCE_AT_MOST_EVERY_MS).unref()
  }
  /** Screens hear at once what holds for them now, wherever they are connected; staff see it with the next word. */
  const tell = async (ids: readonly string[]) => {
    for (const id of ids) {
      const care = await careOf(id)
      sockets.to(screenRoom(id)).emit('screen:care', care)
      if (care.plate?.mirrors) sockets.to(screenRoom(care.plate.mirrors)).emit('screen:show-scene')
    }
    changed()
  }
  const tellAll = async () => tell((await store.all()).map(({ id }) => id))

  hearScreens({ ...needs, store, pairing, commands, emergencies, careOf, changed })
  const kept = pictures(serve, { dataDir, store, commands, now, changed })
  serveScreens(serve, {
    store,
    database,
    pairing,
    groups,
    holidays,
    deeds,
    now,
    tell,
    forgetPicture: kept.forget,
  })
  serveGroups(serve, { groups, holidays, deeds, now, tell, tellAll })
  serveCommands(serve, { sockets, store, groups, commands, deeds, now, changed })
  const emergency = serveEmergency(serve, { sockets, emergencies, deeds, now, several, changed, log })
  serve(routes.hallAddress, () => ({ publicUrl: publicUrl ?? null }))
  serve(routes.listDeeds, deeds.latest)
  return {
    stop: () => {
      clearTimeout(pending)
      emergency.stop()
    },
  }
}
