import type { MediaUse } from '#content/schema/library.ts'
import type { Database } from '../storage/tables.ts'

/** Which documentaries are made of a film of the library, or have one of its pictures as their poster. */
export const documentaryUses =
  (database: Database) =>
  async ({ id, files }: { readonly id: string; readonly files: readonly string[] }): Promise<MediaUse[]> => {
    const rows = await database
      .selectFrom('documentaries')
      .select(['text', 'original_name'])
      .where((where) =>
        where.or([
          where('original', '=', id),
          ...(files.length > 0 ? [where('poster', 'in', [...files])] : []),
        ]),
      )
      .execute()
    return rows.map(({ text: { title }, original_name }) => ({
      in: 'film' as const,
      where: { zh: title.zh || original_name, en: title.en || original_name },
    }))
  }
