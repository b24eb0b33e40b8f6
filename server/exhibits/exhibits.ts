import { randomUUID } from 'node:crypto'
import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { EditionContent, Publication } from '#content/schema/edition.ts'
import type { FontPart, MissingGlyphs } from '#content/schema/fontPart.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { authoring } from './authoring.ts'
import { serveComments } from './comments.ts'
import { compareEdition } from './compareEdition.ts'
import { createDraftDesk } from './draftDesk.ts'
import { proveStickers, serveDrafts } from './drafts.ts'
import { saysTheSame } from './editionHash.ts'
import { keepTime } from './keepTime.ts'
import { nextExhibits } from './mergeDrafts.ts'
import { serveParts } from './parts.ts'
import { servePlan } from './plan.ts'
import { createPublisher } from './publisher.ts'
import { approversAmong, type Colleague, serveReviews } from './reviews.ts'
import { runSchedules } from './runSchedules.ts'
import { createScheduleStore } from './scheduleStore.ts'
import { serveSchedules } from './schedules.ts'
import { shippedWords } from './shippedWords.ts'
import { type DocumentariesMove, showDocumentaries } from './showDocumentaries.ts'
import { type Reach, serveSources } from './sources.ts'
import { takeOver } from './takeOver.ts'
import { serveVersions } from './versions.ts'
import { knownWords, proveWords, words } from './words.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly log: { readonly error: (about: object, words: string) => void }
  readonly announce: (published: { edition: string }) => void
  /** Tells the pages of editors what moved. */
  readonly tell: (news: EditingNews) => void
  /** Every account of the hall. */
  readonly colleagues: () => Promise<readonly Colleague[]>
  /** Which of these pictures and recordings are stored. */
  readonly filesKept: (files: readonly string[]) => Promise<ReadonlySet<string>>
  /** The characters of a text that the mascot's hand cannot write on a sticker. */
  readonly unwritable: (text: string) => readonly string[]
  /** Asks the address of a source. */
  readonly reach: Reach
  readonly fonts: {
    /** The files that draw an edition. */
    readonly partsOf: (id: string, content: EditionContent) => Promise<readonly FontPart[]>
    /** The characters that no typeface draws. */
    readonly missingIn: (content: EditionContent) => Promise<MissingGlyphs[]>
  }
}

/** Drafts, how they become editions, and the one pointer that says what the hall shows. */
export function exhibits(serve: Serve, needs: Needs) {
  const { database, now, log, tell, colleagues, filesKept, unwritable, fonts } = needs
  const desk = createDraftDesk(database)
  const { editions, archive } = desk
  const publisher = createPublisher({
    desk,
    missingIn: fonts.missingIn,
    filesKept,
    approvers: async () => approversAmong(await colleagues()),
  })
  const schedules = createScheduleStore(database)
  const announce = (published: { edition: string }) => {
    needs.announce(published)
    tell({ what: 'hall', exhibit: null })
  }
  const announced = (publication: Publication) => {
    announce({ edition: publication.edition })
    return publication
  }

  serve(routes.currentEdition, async () => {
    const { id, ...content } = await editions.current()
    return { ...content, id, fonts: [...(await fonts.partsOf(id, content))] }
  })
  serve(routes.readEdition, ({ params }) => editions.content(params.edition))
  serve(routes.listPublications, () => editions.publications())
  serve(routes.listMissingGlyphs, async () => {
    const { id: _, ...shown } = await editions.current()
    return fonts.missingIn({
      ...shown,
      ...(await desk.parts.contents()),
      exhibits: nextExhibits(shown, await desk.all()),
    })
  })
  serve(routes.publish, async ({ body: { note, ...wish }, identity }) => {
    const [who, at] = [identity as Identity, now()]
    return announced(
      await editions.exclusively(async (transaction) => {
        const chosen = await publisher.choose(transaction, who, at, wish)
        const { withMissingGlyphs } = wish
        return publisher.show(transaction, chosen, { by: who.username, at }, { note, withMissingGlyphs })
      }),
    )
  })
  serve(routes.rollBack, async ({ params, identity }) => {
    const hand = { by: identity?.username ?? '', at: now() }
    return announced(
      await editions.exclusively((transaction) => publisher.rollBack(transaction, params.edition, hand, '')),
    )
  })

  serveDrafts(serve, { desk, now, tell, filesKept, unwritable })
  serveVersions(serve, { desk, now, tell })
  serveReviews(serve, { desk, publisher, colleagues, now, tell })
  serveComments(serve, { database, desk, colleagues, now, tell })
  servePlan(serve, { editions, parts: desk.parts, now, tell })
  words(serve, { editions, parts: desk.parts, now, tell })
  serveSources(serve, { desk, schedules, reach: needs.reach, now, tell })
  serveParts(serve, { desk, publisher, now, tell })
  authoring(serve, { desk, now, tell })
  const look = () => runSchedules({ desk, publisher, schedules, now, announce, log })
  const clock = keepTime({
    work: look,
    next: schedules.next,
    now,
    log,
  })
  serveSchedules(serve, { desk, publisher, schedules, now, newId: randomUUID, tell, wake: clock.wake })

  return {
    /** Runs what is scheduled no more. */
    stop: clock.stop,
    /** Publishes what is due now. */
    look,
    /** When the hall first showed anything; undefined before it ever did. */
    opened: editions.opened,
    /** An edition by its name. @throws Problem `edition/not-found` */
    content: (edition: string) => editions.content(edition),
    /**
     * What an edition of another hall would change here; `parts` is what else is otherwise, `sources` the keys that are not
     * here. @throws Problem `words/placeholders`, `exhibit/not-writable`
     */
    compare: async (content: EditionContent) => {
      const shipped = await shippedWords()
      proveWords(content.words ?? {}, shipped)
      for (const exhibit of content.exhibits) proveStickers(exhibit, unwritable)
      const changes = compareEdition(await desk.all(), content)
      const {
        sources,
        films,
        plan,
        words: said,
      } = { ...(await editions.current()), ...(await desk.parts.contents()) }
      const differs = {
        words: !saysTheSame(said ?? {}, knownWords(content.words ?? {}, shipped)),
        films: !saysTheSame(films, content.films),
        plan: content.plan !== undefined && !saysTheSame(plan ?? {}, content.plan),
      }
      return {
        exhibits: changes.map(({ exhibit: { id, title }, change }) => ({ id, title, change })),
        same: content.exhibits.length - changes.filter(({ change }) => change !== 'leaving').length,
        parts: (['words', 'films', 'plan'] as const).filter((part) => differs[part]),
        sources: content.sources.flatMap(({ key }) => (sources.some((one) => one.key === key) ? [] : [key])),
      }
    },
    takeOver: takeOver({ desk, now, tell }),
    /** What the hall shows now. */
    edition: () => editions.current(),
    /** The exhibits of what the hall shows now. */
    shown: async () => (await editions.current()).exhibits,
    /** The same, what was put away, and the films, by their words; a film asks and points out nothing. */
    words: async () => {
      const { exhibits: shown, films, documentaries } = await editions.current()
      const away = (await archive.all()).map(({ content }) => content)
      const named = [...films, ...documentaries].map(({ id, title }) => ({
        id,
        title,
        quiz: [],
        hotspots: [],
      }))
      return [...shown, ...away.filter(({ id }) => !shown.some((one) => one.id === id)), ...named]
    },
    /** Shows other documentaries from now on, and the same exhibits. */
    showDocumentaries: async (move: DocumentariesMove) => announced(await showDocumentaries(editions, move)),
    /** Shows what ships with the software, unless an editor has published since; so an update reaches an untouched hall. */
    showShipped: (content: EditionContent) =>
      editions.exclusively(async (transaction) => {
        const pointer = await editions.latest(transaction)
        if (pointer && pointer.kind !== 'shipped') return
        if (pointer && saysTheSame(await editions.content(pointer.edition, transaction), content)) return
        await editions.show(transaction, content, { by: 'greenhall', kind: 'shipped', note: '', at: now() })
      }),
  }
}
