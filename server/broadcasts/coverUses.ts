import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { MediaUse } from '#content/schema/library.ts'
import type { Database } from '../storage/tables.ts'

/** Which broadcasts have one of these files as their cover. */
export const coverUses =
  (database: Database) =>
  async ({ files }: { readonly files: readonly string[] }): Promise<MediaUse[]> => {
    if (files.length === 0) return []
    const rows = await database
      .selectFrom('broadcasts')
      .select('title')
      .where('cover', 'in', files.map(mediaUrl))
      .execute()
    return rows.map(({ title }) => ({ in: 'broadcast' as const, where: { zh: title, en: title } }))
  }
