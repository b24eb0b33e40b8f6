import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { AddressState, HallSources } from '#content/schema/hallSources.ts'
import type { Source } from '#content/schema/source.ts'
import { sourceAddress } from '#content/schema/sourceAddress.ts'
import type { Serve } from '../serve.ts'
import { citationsBy } from './citations.ts'
import type { DraftDesk } from './draftDesk.ts'
import { saysTheSame } from './editionHash.ts'
import type { ScheduleStore } from './scheduleStore.ts'
import { titlesOf } from './titlesOf.ts'

/** Asks an address; resolves with the HTTP status it ended with, with null where there is no such host, undefined where nobody can say. */
export type Reach = (address: URL) => Promise<number | null | undefined>

interface Needs {
  readonly desk: DraftDesk
  readonly schedules: ScheduleStore
  readonly reach: Reach
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** The list of sources: read with who cites each, saved as a draft, and asked whether its addresses still answer. */
export function serveSources(serve: Serve, { desk, schedules, reach, now, tell }: Needs): void {
  const { editions, parts } = desk
  const read = async (): Promise<HallSources> => {
    const [shown, drafts, waiting] = [await editions.current(), await desk.all(), await schedules.waiting()]
    const { content, version } = await parts.read('sources')
    const written = (content as Source[] | null) ?? shown.sources
    const { films } = { ...shown, ...(await parts.contents()) }
    const cited = citationsBy(
      [
        ...drafts.map(({ exhibit }) => exhibit),
        ...shown.exhibits,
        ...waiting.flatMap((row) => row.exhibits.map((frozen) => frozen.content)),
      ],
      [...films, ...shown.films],
    )
    const listed = new Set(written.map(({ key }) => key))
    const missing = Object.keys(cited).filter((key) => !listed.has(key))
    return { written, cited, missing, changed: !saysTheSame(written, shown.sources), version }
  }

  serve(routes.readSources, read)

  serve(
    routes.saveSources,
    async ({ body: { version, written }, identity }) => {
      const keys = written.map(({ key }) => key)
      const twice = keys.find((key, place) => keys.indexOf(key) !== place)
      if (twice) throw new Problem('source/twice', twice)
      const nowhere = written.find(({ url }) => url !== undefined && !sourceAddress(url))
      if (nowhere) throw new Problem('source/address', nowhere.key)
      const before = await read()
      const gone = before.written.find(({ key }) => before.cited[key] && !keys.includes(key))
      if (gone) {
        const { zh, en } = titlesOf(before.cited[gone.key]?.map(({ title }) => title) ?? [])
        throw new Problem('source/cited', { zh: `${gone.key}：${zh}`, en: `${gone.key}: ${en}` })
      }
      const { sources: shown } = await editions.current()
      const content = saysTheSame(written, shown) ? null : written
      await parts.save({ by: identity?.username ?? '', at: now() }, 'sources', content, { onto: version })
      tell({ what: 'part', exhibit: null })
      return read()
    },
    { bodyLimit: 4 * 1024 * 1024 },
  )

  serve(routes.checkSources, async ({ body: { keys } }) => {
    const { written } = await read()
    const asked = written.flatMap(({ key, url }) => {
      const address = url === undefined || !keys.includes(key) ? undefined : sourceAddress(url)
      return address ? [{ key, address }] : []
    })
    const answers = await Promise.all(
      asked.map(async ({ key, address }) => ({ key, status: await reach(address) })),
    )
    // Without a network no name is known, and nothing is gone for that.
    const online = answers.some(({ status }) => typeof status === 'number')
    return answers.map(({ key, status }) => ({
      ...{ key, status: status ?? null },
      state: stateOf(online ? status : undefined),
    }))
  })
}

/** Only what says so itself is gone: many answer a machine otherwise than a reader. */
function stateOf(status: number | null | undefined): AddressState {
  if (status === null || status === 404 || status === 410) return 'gone'
  return status !== undefined && status < 400 ? 'there' : 'unsure'
}
