import { sql } from 'kysely'
import { HALL_ZONE } from '#content/schema/hallTime.ts'
import type { MediaUse } from '#content/schema/library.ts'
import type { Localized } from '#content/schema/localized.ts'
import { libraryWords } from '#content/strings/libraryWords.ts'
import type { Database } from '../storage/tables.ts'

/**
 * Where exhibits use files of the library: in a draft, in what the hall shows or will show at a time, or in an edition it can
 * go back to; and the posters of the films that the hall shows.
 */
export const exhibitUses =
  (database: Database) =>
  async ({ files }: { readonly files: readonly string[] }): Promise<MediaUse[]> => {
    if (files.length === 0) return []
    // Names of files are hashes: no other word is like them.
    const patterns = files.map((file) => `%${file}%`)
    const shown = sql`(select edition from publications order by number desc limit 1)`
    const { rows: shows } = await sql<{ title: Localized; film: boolean }>`
      select content -> 'title' as title, false as film from drafts where content::text like any (${patterns})
      union
      select content -> 'title', false from archived_exhibits where content::text like any (${patterns})
      union
      select frozen -> 'content' -> 'title', false from schedules, jsonb_array_elements(schedules.exhibits) frozen
        where state = 'waiting' and frozen::text like any (${patterns})
      union
      select exhibit -> 'title', false from editions, jsonb_array_elements(editions.content -> 'exhibits') exhibit
        where id = ${shown} and exhibit::text like any (${patterns})
      union
      select body::jsonb -> 'title', place like 'content/documentaries/%' from editions, jsonb_to_recordset(editions.parts) part(place text, sha256 text)
          join edition_documents on edition_documents.sha256 = part.sha256
        where id = ${shown} and place similar to 'content/(exhibits|documentaries)/%' and body like any (${patterns})
    `.execute(database)
    const { rows: editions } = await sql<{ at: Date }>`
      select max(at) as at from publications join editions on editions.id = edition
        where edition <> ${shown} and (content::text like any (${patterns}) or exists (
          select from jsonb_array_elements(parts) part join edition_documents on sha256 = part ->> 'sha256'
            where body like any (${patterns})
        ))
        group by edition order by 1 desc
    `.execute(database)
    return [
      ...shows.map(({ title, film }) => ({
        in: film ? ('film' as const) : ('exhibit' as const),
        where: title,
      })),
      ...editions.map(({ at }) => ({
        in: 'edition' as const,
        where: {
          zh: libraryWords('zh')('use.edition', { day: dayIn('zh-CN', at) }),
          en: libraryWords('en')('use.edition', { day: dayIn('en-GB', at) }),
        },
      })),
    ]
  }

const dayIn = (language: string, at: Date) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: HALL_ZONE }).format(at)
