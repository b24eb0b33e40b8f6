import { sql } from 'kysely'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { MediaUse } from '#content/schema/library.ts'
import type { Database } from '../storage/tables.ts'

interface Used {
  readonly id: string
  readonly files: readonly string[]
}

/**
 * Which documentaries are made of a film of the library, have one of its pictures as their poster, or its subtitles; and
 * which of those that the hall shows have that poster still.
 */
export const documentaryUses =
  (database: Database, shown: () => Promise<readonly Documentary[]>) =>
  async ({ id, files }: Used): Promise<MediaUse[]> => {
    // Subtitles are kept twice, under the same hash.
    const hashes = files.map((file) => file.slice(0, 64))
    const rows = await database
      .selectFrom('documentaries')
      .select(['id', 'text', 'original_name'])
      .where((where) =>
        where.or([
          where('original', '=', id),
          ...(files.length > 0
            ? [
                where('poster', 'in', [...files]),
                where(sql<string>`subtitles -> 'zh' ->> 'hash'`, 'in', hashes),
                where(sql<string>`subtitles -> 'en' ->> 'hash'`, 'in', hashes),
              ]
            : []),
        ]),
      )
      .execute()
    const posters = new Set(files.map(mediaUrl))
    const others = (await shown()).filter(
      ({ id, poster }) => posters.has(poster.path) && !rows.some((row) => row.id === id),
    )
    return [
      ...rows.map(({ text: { title }, original_name }) => ({
        zh: title.zh || original_name,
        en: title.en || original_name,
      })),
      ...others.map(({ title }) => title),
    ].map((where) => ({ in: 'film' as const, where }))
  }
