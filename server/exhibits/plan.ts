import type { WrittenPlan } from '#content/contract/routes/plan.ts'
import { routes } from '#content/contract/routes.ts'
import { stepsFrom } from '#content/editing/trail.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import { emptyPlan, type HallPlan } from '#content/schema/hallPlan.ts'
import type { Serve } from '../serve.ts'
import { saysTheSame } from './editionHash.ts'
import type { EditionStore } from './editionStore.ts'
import type { PartStore } from './partStore.ts'

interface Needs {
  readonly editions: EditionStore
  readonly parts: PartStore
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** The plan of the hall, which is a part of the edition: as it is drawn, and once it is published, as visitors see it. */
export function servePlan(serve: Serve, { editions, parts, now, tell }: Needs): void {
  const read = async (): Promise<WrittenPlan> => {
    const { plan: shown = emptyPlan } = await editions.current()
    const { content, version, trail } = await parts.read('plan')
    const written = (content as HallPlan | null) ?? shown
    const { undo, redo } = stepsFrom(trail)
    const steps = { undo: undo !== undefined, redo: redo !== undefined }
    return { written, changed: !saysTheSame(written, shown), version, ...steps }
  }
  serve(routes.readPlan, read)
  serve(routes.savePlan, async ({ body: { version, written }, identity }) => {
    const { plan: shown = emptyPlan } = await editions.current()
    // What is in the hall already is no draft.
    const content = saysTheSame(written, shown) ? null : written
    await parts.save({ by: identity?.username ?? '', at: now() }, 'plan', content, { onto: version })
    tell({ what: 'part', exhibit: null })
    return read()
  })
  serve(routes.walkPlan, async ({ body: { version, act }, identity }) => {
    await parts.walkPlan({ by: identity?.username ?? '', at: now() }, version, act)
    tell({ what: 'part', exhibit: null })
    return read()
  })
}
