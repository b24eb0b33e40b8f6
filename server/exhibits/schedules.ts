import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import type { Serve } from '../serve.ts'
import type { Frozen, FrozenPart } from '../storage/editingTables.ts'
import type { Tables } from '../storage/tables.ts'
import type { DraftDesk } from './draftDesk.ts'
import type { ChosenPart } from './partDrafts.ts'
import type { Publisher } from './publisher.ts'
import { markOf, NOT_SHOWN } from './runSchedules.ts'
import { type ScheduleRow, type ScheduleStore, scheduleOf } from './scheduleStore.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly publisher: Publisher
  readonly schedules: ScheduleStore
  readonly now: () => Date
  readonly newId: () => string
  readonly tell: (news: EditingNews) => void
  /** Told when there is another time to wait for. */
  readonly wake: () => void
}

const FARTHEST_MS = 366 * 24 * 3600 * 1000

/** Publications at a time: set, looked at, moved, called off. */
export function serveSchedules(serve: Serve, needs: Needs): void {
  const { desk, publisher, schedules, now, newId, tell, wake } = needs
  const { editions, acts } = desk

  /** @throws Problem `schedule/in-the-past`, `schedule/too-far` */
  const timeOf = (said: string): Date => {
    const at = new Date(said)
    if (at <= now()) throw new Problem('schedule/in-the-past')
    if (at.getTime() - now().getTime() > FARTHEST_MS) throw new Problem('schedule/too-far')
    return at
  }
  const told = (row: ScheduleRow) => {
    tell({ what: 'schedule', exhibit: null })
    wake()
    return scheduleOf(row)
  }

  /** What the hall may show of an exhibit when the time has come: what it shows now, or what is scheduled before. */
  const basesOf = (
    id: string,
    at: Date,
    shown: EditionContent,
    waiting: readonly ScheduleRow[],
  ): readonly string[] => {
    const before = waiting
      .filter((row) => row.at <= at)
      .flatMap((row) => row.exhibits.filter((one) => one.id === id))
    return [
      markOf(shown.exhibits.find((one) => one.id === id)),
      ...before.map(({ place, content }) => (place === 'leaving' ? NOT_SHOWN : markOf(content))),
    ]
  }
  const freeze = async (
    transaction: Transaction<Tables>,
    chosen: readonly ExhibitDraft[],
    at: Date,
  ): Promise<Frozen[]> => {
    const { id: _, ...shown } = await editions.current(transaction)
    const waiting = await schedules.waiting(transaction)
    return chosen.flatMap(({ exhibit, place, version }) =>
      place === 'archived'
        ? []
        : [
            {
              ...{ id: exhibit.id, place, version, content: exhibit },
              bases: basesOf(exhibit.id, at, shown, waiting),
            },
          ],
    )
  }

  const freezeParts = async (
    transaction: Transaction<Tables>,
    chosen: readonly ChosenPart[],
    at: Date,
  ): Promise<FrozenPart[]> => {
    const { id: _, ...shown } = await editions.current(transaction)
    const waiting = (await schedules.waiting(transaction)).filter((row) => row.at <= at)
    return chosen.map((one) => {
      const before = waiting.flatMap((row) => row.parts.filter(({ part }) => part === one.part))
      return {
        ...one,
        bases: [markOf(shown[one.part]), ...before.map(({ content }) => markOf(content as object))],
      }
    })
  }

  serve(routes.listSchedules, async () => (await schedules.all()).map(scheduleOf))
  serve(routes.readSchedule, async ({ params }) => ({
    exhibits: (await schedules.one(params.id)).exhibits.map(({ content }) => content),
  }))

  serve(routes.schedulePublishing, async ({ body, identity }) => {
    const { at: said, note, ...wish } = body
    const [at, who] = [timeOf(said), identity as Identity]
    return told(
      await editions.exclusively(async (transaction) => {
        const hand = { by: who.username, at: now() }
        const chosen = await publisher.choose(transaction, who, hand.at, wish)
        const said = { words: note, about: at.toISOString() }
        for (const { exhibit, version } of chosen.drafts)
          await acts.note(transaction, hand, 'scheduled', { exhibit: exhibit.id, version, ...said })
        for (const { part, version } of chosen.parts)
          await acts.note(transaction, hand, 'scheduled', { part, version, ...said })
        return schedules.add(
          transaction,
          {
            ...{ id: newId(), at, kind: 'publish', edition: null, note, by: hand.by, created_at: hand.at },
            with_missing_glyphs: wish.withMissingGlyphs,
          },
          {
            exhibits: await freeze(transaction, chosen.drafts, at),
            parts: await freezeParts(transaction, chosen.parts, at),
          },
        )
      }),
    )
  })

  serve(routes.scheduleRollBack, async ({ params: { edition }, body, identity }) => {
    const { at: said, note } = body
    const [at, by] = [timeOf(said), identity?.username ?? '']
    return told(
      await editions.exclusively(async (transaction) => {
        await editions.content(edition, transaction)
        await acts.note(transaction, { by, at: now() }, 'scheduled', { words: note, about: at.toISOString() })
        return schedules.add(
          transaction,
          {
            id: newId(),
            at,
            kind: 'rollback',
            edition,
            note,
            with_missing_glyphs: true,
            by,
            created_at: now(),
          },
          { exhibits: [], parts: [] },
        )
      }),
    )
  })

  const settle = async (
    id: string,
    by: string,
    change: (transaction: Transaction<Tables>) => Promise<ScheduleRow>,
    act: 'moved' | 'cancelled',
  ) => {
    await schedules.one(id)
    return told(
      await editions.exclusively(async (transaction) => {
        const row = await schedules.hold(transaction, id)
        if (!row) throw new Problem('schedule/settled')
        const changed = await change(transaction)
        await acts.note(transaction, { by, at: now() }, act, {
          ...{ about: changed.at.toISOString(), words: row.note },
        })
        return changed
      }),
    )
  }

  serve(routes.moveSchedule, ({ params: { id }, body, identity }) => {
    const at = timeOf(body.at)
    return settle(id, identity?.username ?? '', (within) => schedules.change(within, id, { at }), 'moved')
  })
  serve(routes.cancelSchedule, ({ params: { id }, identity }) =>
    settle(
      id,
      identity?.username ?? '',
      (within) => schedules.change(within, id, { state: 'cancelled', settled_at: now() }),
      'cancelled',
    ),
  )
}
