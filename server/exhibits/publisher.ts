import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { type Decider, decisionToPublish, proveReason } from '#content/editing/mayDecide.ts'
import type { Identity } from '#content/schema/access.ts'
import type { ReviewAct } from '#content/schema/editing.ts'
import type { EditionContent, ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { MissingGlyphs } from '#content/schema/fontPart.ts'
import type { PartDraft } from '#content/schema/partDraft.ts'
import { unfinishedIn } from '#content/schema/unfinished.ts'
import type { Tables } from '../storage/tables.ts'
import { unlistedIn } from './citations.ts'
import type { DraftDesk } from './draftDesk.ts'
import type { Hand } from './draftStore.ts'
import { saysTheSame } from './editionHash.ts'
import { nextExhibits } from './mergeDrafts.ts'
import type { ChosenPart } from './partDrafts.ts'
import { proveFiles } from './proveFiles.ts'
import { partName, titlesOf } from './titlesOf.ts'

interface Needs {
  readonly desk: DraftDesk
  /** The characters that no typeface draws. */
  readonly missingIn: (content: EditionContent) => Promise<MissingGlyphs[]>
  /** Which of these pictures and recordings are stored. */
  readonly filesKept: (files: readonly string[]) => Promise<ReadonlySet<string>>
  /** All who may approve and publish. */
  readonly approvers: () => Promise<readonly string[]>
}

interface Wish {
  readonly exhibits?: readonly { readonly id: string; readonly version: number }[] | undefined
  readonly parts?: readonly { readonly part: EditionPart; readonly version: number }[] | undefined
  readonly reason: string
  readonly withMissingGlyphs: boolean
}

/** What goes into the hall: drafts of exhibits, and of what an edition has beside them. */
export interface Chosen {
  readonly drafts: readonly ExhibitDraft[]
  readonly parts: readonly ChosenPart[]
}

export interface Showing {
  readonly note: string
  readonly withMissingGlyphs: boolean
}

export type Publisher = ReturnType<typeof createPublisher>

/** Decides which drafts may go into the hall, and puts them there, all or none. */
export function createPublisher({ desk, missingIn, filesKept, approvers }: Needs) {
  const { editions, drafts, archive, acts, parts } = desk

  const decider = async ({ username, role }: Identity, from?: Transaction<Tables>): Promise<Decider> => ({
    ...{ username, role },
    approvers: await approvers(),
    ownText: await acts.ownText(from),
  })

  /** @throws Problem `exhibit/not-found`, `exhibit/changed-since`, `edition/nothing-changed` */
  const wished = (all: readonly ExhibitDraft[], { exhibits, parts }: Wish) => {
    if (!exhibits) return parts ? [] : all.filter(({ changed }) => changed)
    return exhibits.map(({ id, version }) => {
      const draft = all.find(({ exhibit }) => exhibit.id === id)
      if (!draft) throw new Problem('exhibit/not-found')
      if (draft.version !== version) throw new Problem('exhibit/changed-since', draft.exhibit.title)
      if (!draft.changed) throw new Problem('edition/nothing-changed')
      return draft
    })
  }

  /** @throws Problem `part/changed-since`, `edition/nothing-changed` */
  const wishedParts = (all: readonly PartDraft[], { exhibits, parts }: Wish) => {
    if (!parts) return exhibits ? [] : all.filter(({ changed }) => changed)
    return parts.map(({ part, version }) => {
      const draft = all.find((one) => one.part === part)
      if (draft?.version !== version) throw new Problem('part/changed-since')
      if (!draft.changed) throw new Problem('edition/nothing-changed')
      return draft
    })
  }

  /** @throws Problem `edition/missing-glyphs`, unless they were accepted */
  const proveGlyphs = async (content: EditionContent, accepted: boolean) => {
    const missing = accepted ? [] : await missingIn(content)
    if (missing.length === 0) return
    throw new Problem('edition/missing-glyphs', missing.flatMap(({ characters }) => characters).join(' '))
  }

  /**
   * What the hall would show with these drafts.
   * @throws Problem `exhibit/last-one`, `edition/unfinished`, `source/missing`
   */
  const contentWith = (
    { id: _, ...shown }: EditionContent & { id: string },
    { drafts: chosen, parts: beside }: Chosen,
  ): EditionContent => {
    const others = Object.fromEntries(beside.map(({ part, content }) => [part, content]))
    const content: EditionContent = { ...shown, ...others, exhibits: nextExhibits(shown, chosen) }
    if (content.exhibits.length === 0) throw new Problem('exhibit/last-one')
    const unfinished = content.exhibits.filter((exhibit) => unfinishedIn(exhibit).length > 0)
    if (unfinished.length > 0)
      throw new Problem('edition/unfinished', titlesOf(unfinished.map(({ title }) => title)))
    const lacking = unlistedIn(content)
    if (lacking.length > 0)
      throw new Problem(
        'source/missing',
        titlesOf(
          lacking.map(({ key, title }) => ({ zh: `${key}（${title.zh}）`, en: `${key} (${title.en})` })),
        ),
      )
    return content
  }

  return {
    decider,

    /**
     * The drafts that somebody may publish of what is wished for; what had to be decided for that is in the log. Nobody saves a
     * draft until the transaction is over.
     * @throws Problem `edition/nothing-changed`, `edition/not-approved`, `exhibit/changed-since`,
     * `part/changed-since`, `review/only-admin-skips`, `edition/missing-glyphs`, `exhibit/last-one`,
     * `exhibit/file-gone`, `source/missing`
     */
    async choose(
      transaction: Transaction<Tables>,
      identity: Identity,
      at: Date,
      wish: Wish,
    ): Promise<Chosen> {
      const who = await decider(identity, transaction)
      proveReason(who, wish.reason)
      const all = await desk.hold(transaction)
      const beside = await desk.holdParts(transaction)
      const judged = wished(all, wish).map((draft) => {
        return { draft, by: decisionToPublish(who, draft, wish.reason) }
      })
      const judgedParts = wishedParts(beside, wish).map((draft) => {
        return { draft, by: decisionToPublish(who, draft, wish.reason) }
      })
      if (judged.length + judgedParts.length === 0) throw new Problem('edition/nothing-changed')
      const chosen = judged.filter(({ by }) => by !== undefined)
      const chosenParts = judgedParts.filter(({ by }) => by !== undefined)
      const [most, taken] = [judged.length + judgedParts.length, chosen.length + chosenParts.length]
      // Whoever named them gets all of them or none.
      if (taken === 0 || ((wish.exhibits ?? wish.parts) && taken < most)) {
        const waiting = [
          ...judged.flatMap(({ draft, by }) => (by ? [] : [draft.exhibit.title])),
          ...judgedParts.flatMap(({ draft, by }) => (by ? [] : [partName(draft.part)])),
        ]
        throw new Problem('edition/not-approved', titlesOf(waiting))
      }
      const shown = await editions.current(transaction)
      const contents = await parts.contents(transaction)
      const picked: Chosen = {
        drafts: chosen.map(({ draft }) => draft),
        parts: chosenParts.map(({ draft: { part, version } }) => ({
          part,
          version,
          content: contents[part],
        })),
      }
      await proveFiles(picked.drafts, filesKept)
      await proveGlyphs(contentWith(shown, picked), wish.withMissingGlyphs)
      const hand = { by: identity.username, at }
      const note = async (
        by: ReviewAct | 'made' | undefined,
        about: { exhibit: string } | { part: EditionPart },
        version: number,
      ) => {
        if (!by || by === 'made') return
        await acts.note(transaction, hand, by, {
          ...about,
          version,
          words: by === 'skipped' ? wish.reason : '',
        })
      }
      for (const { draft, by } of chosen) await note(by, { exhibit: draft.exhibit.id }, draft.version)
      for (const { draft, by } of chosenParts) await note(by, { part: draft.part }, draft.version)
      return picked
    },

    /** Puts drafts into the hall. Of each, `version` is the one that is shown; what was written since stays a draft. */
    async show(
      transaction: Transaction<Tables>,
      chosen: Chosen,
      { by, at }: Hand,
      { note, withMissingGlyphs }: Showing,
    ): Promise<Publication> {
      const shown = await editions.current(transaction)
      const { id: _, ...before } = shown
      await proveFiles(chosen.drafts, filesKept)
      const content = contentWith(shown, chosen)
      if (saysTheSame(content, before)) throw new Problem('edition/nothing-changed')
      await proveGlyphs(content, withMissingGlyphs)
      const publication = await editions.show(transaction, content, { by, at, kind: 'publish', note })
      // What leaves is kept as it was last written.
      const leaving = chosen.drafts.filter(({ place }) => place === 'leaving').map(({ exhibit }) => exhibit)
      await archive.putAway(leaving, { by, at }, transaction)
      const now = new Map((await drafts.hold(transaction)).map((row) => [row.exhibit, row]))
      for (const { exhibit, version } of chosen.drafts) {
        if ((now.get(exhibit.id)?.version ?? 0) === version)
          await drafts.add(transaction, { by, at }, { exhibit: exhibit.id, content: null, act: 'hall' })
        await acts.note(transaction, { by, at }, 'published', {
          ...{ exhibit: exhibit.id, version, words: note, about: publication.edition },
        })
      }
      for (const { part, version } of chosen.parts) {
        await parts.clear(transaction, { by, at }, { part, version })
        const said = { part, version, words: note, about: publication.edition }
        await acts.note(transaction, { by, at }, 'published', said)
      }
      return publication
    },

    /** Shows an earlier edition again. Drafts stay; pages that were read before are stale where the hall has changed. */
    async rollBack(
      transaction: Transaction<Tables>,
      edition: string,
      { by, at }: Hand,
      note: string,
    ): Promise<Publication> {
      const content = await editions.content(edition, transaction)
      const { exhibits: before } = await editions.current(transaction)
      const idsIn = (list: readonly Exhibit[]) => new Map(list.map((exhibit) => [exhibit.id, exhibit]))
      const [was, will] = [idsIn(before), idsIn(content.exhibits)]
      // What the edition does not know is put away rather than lost; what it brings back is in the hall again.
      const gone = before.filter(({ id }) => !will.has(id))
      const back = content.exhibits.filter(({ id }) => !was.has(id)).map(({ id }) => id)
      await archive.putAway(gone, { by, at }, transaction)
      await archive.takeOut(back, transaction)
      const publication = await editions.show(transaction, content, { by, at, kind: 'rollback', note })
      const rows = new Map((await drafts.hold(transaction)).map((row) => [row.exhibit, row.content]))
      for (const id of new Set([...was.keys(), ...will.keys()]))
        if (!saysTheSame(was.get(id), will.get(id)))
          await drafts.add(
            transaction,
            { by, at },
            { exhibit: id, content: rows.get(id) ?? null, act: 'hall' },
          )
      await acts.note(transaction, { by, at }, 'rolledBack', { about: edition, words: note })
      return publication
    },
  }
}
