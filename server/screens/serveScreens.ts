import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Screen, ScreenPlate } from '#content/schema/screen.ts'
import { isOpen } from '#content/screens/openingHours.ts'
import { screenTag } from '#content/screens/screenTag.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import type { Deeds } from './deeds.ts'
import type { Groups } from './groups.ts'
import type { Holidays } from './holidays.ts'
import { asNameTaken, type createPairing } from './pairing.ts'
import { proveMirror } from './proveMirror.ts'
import type { ScreenStore } from './screenStore.ts'
import { settingsOf } from './settingsOf.ts'

interface Needs {
  readonly database: Database
  readonly store: ScreenStore
  readonly pairing: ReturnType<typeof createPairing>
  readonly groups: Groups
  readonly holidays: Holidays
  readonly deeds: Deeds
  readonly now: () => Date
  /** These screens hear what holds for them now. */
  readonly tell: (ids: readonly string[]) => Promise<void>
  readonly forgetPicture: (id: string) => Promise<void>
}

/** Its name in the log, then and for ever. */
export const calledIn = ({ id, paired }: Pick<Screen, 'id' | 'paired'>) => paired?.name ?? screenTag(id)

/** The list of screens; pairing, changing and forgetting one. */
export function serveScreens(serve: Serve, needs: Needs) {
  const { database, store, pairing, groups, holidays, deeds, now, tell, forgetPicture } = needs
  const one = async (id: string): Promise<Screen> => {
    const [screen] = await store.all(id)
    if (!screen) throw new Problem('screen/not-found')
    return screen
  }

  serve(routes.listScreens, async () => {
    const [screens, all, calendar] = await Promise.all([store.all(), groups.all(), holidays.calendar()])
    return screens.map((screen) => {
      const { hours } = settingsOf(screen.id, screen.settings, all)
      return { ...screen, offHours: !isOpen(hours, calendar, now()) }
    })
  })

  serve(routes.pairScreen, async ({ body, identity }) => {
    const by = identity?.username ?? ''
    const id = await pairing.pair({ ...body, duty: body.duty }, by)
    const screen = await one(id)
    await deeds.note(by, 'pair', calledIn(screen), now())
    await tell([id, ...mirroredIn(screen.paired)])
    return screen
  })

  serve(routes.changeScreen, async ({ params: { id }, body, identity }) => {
    const before = await one(id)
    if (!before.paired) throw new Problem('screen/not-paired')
    const { settings, groups: joined, ...said } = body
    const { at: _, by: __, ...plate } = before.paired
    const next: ScreenPlate = { ...plate, ...givenIn(said) }
    await proveMirror(database, { ...next, id })
    await database
      .updateTable('screens')
      .set({ ...next, ...(settings ? { settings: JSON.stringify(settings) } : {}) })
      .where('id', '=', id)
      .execute()
      .catch(asNameTaken(next.name))
    if (joined) await groups.place(id, joined)
    const after = await one(id)
    await deeds.note(identity?.username ?? '', settings ? 'settings' : 'plate', calledIn(after), now())
    const mirrors = (await store.all()).filter(({ paired }) => paired?.mirrors === id)
    await tell([id, ...mirrors.map((mirror) => mirror.id), ...mirroredIn(plate), ...mirroredIn(next)])
    return after
  })

  serve(routes.forgetScreen, async ({ params: { id }, identity }) => {
    const before = await one(id)
    await pairing.forget(id)
    await forgetPicture(id)
    await deeds.note(identity?.username ?? '', 'forget', calledIn(before), now())
    await tell([id, ...mirroredIn(before.paired)])
    return { done: true as const }
  })
}

const mirroredIn = (plate: Pick<ScreenPlate, 'mirrors'> | null) => (plate?.mirrors ? [plate.mirrors] : [])

/** What was said, without what was left out. */
const givenIn = <Said extends object>(said: Said) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Said]?: Exclude<Said[Key], undefined>
  }
