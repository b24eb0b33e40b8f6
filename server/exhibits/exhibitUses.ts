import { sql } from 'kysely'
import { HALL_ZONE } from '#content/schema/hallTime.ts'
import type { MediaUse } from '#content/schema/library.ts'
import type { Localized } from '#content/schema/localized.ts'
import { libraryWords } from '#content/strings/libraryWords.ts'
import type { Database } from '../storage/tables.ts'
import { createEditionStore } from './editionStore.ts'

/** Where exhibits use files of the library: in a draft, in what the hall shows, or in an edition it can go back to. */
export const exhibitUses = (database: Database) => {
  const stored = createEditionStore(database)
  return async ({ files }: { readonly files: readonly string[] }): Promise<MediaUse[]> => {
    if (files.length === 0) return []
    // Names of files are hashes: no other word is like them.
    const patterns = files.map((file) => `%${file}%`)
    const { rows: desks } = await sql<{ title: Localized }>`
      select content -> 'title' as title from drafts where content::text like any (${patterns})
      union
      select content -> 'title' from archived_exhibits where content::text like any (${patterns})`.execute(
      database,
    )
    const pointer = await stored.latest(database)
    const shown = pointer ? (await stored.content(pointer.edition)).exhibits : []
    const inHall = shown.filter((exhibit) => files.some((file) => JSON.stringify(exhibit).includes(file)))
    const exhibits = new Map([...desks, ...inHall].map(({ title }) => [`${title.zh} ${title.en}`, title]))
    // An edition is made of documents; one from before there were any is whole in its row.
    const { rows: editions } = await sql<{ at: Date }>`
      select max(at) as at from publications join editions on editions.id = edition
        where edition <> ${pointer?.edition ?? ''} and (
          content::text like any (${patterns})
          or exists (
            select from jsonb_to_recordset(parts) as part(sha256 text) join edition_documents using (sha256)
              where body like any (${patterns})
          )
        )
        group by edition order by 1 desc`.execute(database)
    return [
      ...[...exhibits.values()].map((title) => ({ in: 'exhibit' as const, where: title })),
      ...editions.map(({ at }) => ({
        in: 'edition' as const,
        where: {
          zh: libraryWords('zh')('use.edition', { day: dayIn('zh-CN', at) }),
          en: libraryWords('en')('use.edition', { day: dayIn('en-GB', at) }),
        },
      })),
    ]
  }
}

const dayIn = (language: string, at: Date) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: HALL_ZONE }).format(at)
