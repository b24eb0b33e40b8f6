import { sql } from 'kysely'
import { authorOf, nameOf } from '#content/room/authorOf.ts'
import type { Database } from '../storage/tables.ts'

interface LogRow {
  at: Date
  kind: string
  who: string
  message: number | null
  viewer: string | null
  words: string
  standing: string
  why: string
}

const COLUMNS = ['at', 'kind', 'who', 'message', 'viewer', 'name', 'words', 'standing', 'why'] as const

/** A cell that begins like a formula must not become one in somebody's spreadsheet. */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** All that was written in a room, and all that hosts did there, in the order of time; for spreadsheets, in UTF-8. */
export async function roomLog(database: Database, broadcast: string): Promise<string> {
  const { rows } = await sql<LogRow>`
    select at, 'message' as kind, '' as who, id as message, viewer, text as words, standing,
      case when matched = '' then reason else reason || ': ' || matched end as why, id as place
    from room_messages where broadcast = ${broadcast}
    union all
    select at, act as kind, by as who, message, viewer, '' as words, '' as standing, detail as why, number as place
    from room_acts where broadcast = ${broadcast}
    order by at, place
  `.execute(database)
  const lines = rows.map(({ at, kind, who, message, viewer, words, standing, why }) =>
    [
      at.toISOString(),
      kind,
      who,
      message,
      viewer,
      viewer && nameOf(authorOf(viewer), 'zh'),
      words,
      standing,
      why,
    ]
      .map(cell)
      .join(','),
  )
  // The mark at the beginning tells Excel that this is UTF-8.
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}
