import { routes } from '#content/contract/routes.ts'
import type { Serve } from '../serve.ts'
import type { Deeds } from './deeds.ts'
import type { Groups } from './groups.ts'
import type { Holidays } from './holidays.ts'

interface Needs {
  readonly groups: Groups
  readonly holidays: Holidays
  readonly deeds: Deeds
  readonly now: () => Date
  /** These screens, or all, hear what holds for them now. */
  readonly tell: (ids: readonly string[]) => Promise<void>
  readonly tellAll: () => Promise<void>
}

/** Groups of screens, and the holidays that their opening hours go by. */
export function serveGroups(serve: Serve, { groups, holidays, deeds, now, tell, tellAll }: Needs) {
  serve(routes.listGroups, groups.all)

  serve(routes.addGroup, async ({ body: { name }, identity }) => {
    const added = await groups.add(name)
    await deeds.note(identity?.username ?? '', 'addGroup', name, now())
    return added
  })

  serve(routes.changeGroup, async ({ params: { id }, body, identity }) => {
    const before = await groups.one(id)
    const after = await groups.change(id, body)
    await deeds.note(identity?.username ?? '', 'changeGroup', after.name, now())
    if (after.everyone) await tellAll()
    else await tell([...new Set([...before.screens, ...after.screens])])
    return after
  })

  serve(routes.deleteGroup, async ({ params: { id }, identity }) => {
    const { name, screens } = await groups.remove(id)
    await deeds.note(identity?.username ?? '', 'deleteGroup', name, now())
    await tell(screens)
    return { done: true as const }
  })

  serve(routes.listHolidays, holidays.known)

  serve(routes.setHolidays, async ({ params: { year }, body, identity }) => {
    const by = identity?.username ?? ''
    const set = await holidays.set(Number(year), body, by)
    await deeds.note(by, 'holidays', year, now())
    await tellAll()
    return set
  })
}
