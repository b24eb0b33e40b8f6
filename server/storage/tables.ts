import type { ColumnType, Generated, Kysely } from 'kysely'
import type { Role } from '#content/schema/access.ts'
import type { BroadcastStatus, Shown } from '#content/schema/broadcast.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Chapter, Overlay, Person, RunDownPoint } from '#content/schema/programme.ts'

/** A time column: read as Date, written as Date. */
type Time = ColumnType<Date, Date, Date>
/** Rows of an append-only table are never updated; the database refuses it. */
type Kept<T> = ColumnType<T, T, never>
type Json<T> = ColumnType<T, string, string>
/** JSON with a default. */
type Filled<T> = ColumnType<T, string | undefined, string>

export interface Tables {
  users: { username: string; role: Role; password_hash: string; created_at: Time }
  /** `id_hash` is the SHA-256 of the cookie, so that a stolen table opens no door. */
  sessions: { id_hash: string; username: string; created_at: Time; expires_at: Time }
  secrets: { name: string; value: string }
  broadcasts: {
    id: string
    title: string
    about: string
    starts_at: Time
    stream_key: string
    status: BroadcastStatus
    on_air_at: Time | null
    ended_at: Time | null
    created_by: string
    created_at: Time
    revision: Generated<number>
    backup_key: string
    intermission: Generated<boolean>
    minutes: Generated<number>
    cover: string | null
    run_down: Filled<RunDownPoint[]>
    people: Filled<Person[]>
    reservation_url: string | null
    chapters: Filled<Chapter[]>
    overlays: Filled<Overlay[]>
    trim_from: Time | null
    trim_until: Time | null
    /** Where a test run goes while there is one; no page knows it but the host's. */
    rehearsal: string | null
  }
  /** Which broadcasts take SRT, and on which pair of ports. */
  srt_doors: { broadcast: string; slot: number }
  /** What viewers saw and since when: a row for each change, append-only. */
  air: {
    number: Generated<number>
    broadcast: Kept<string>
    at: Kept<Date>
    shown: Kept<Shown>
  }
  /** The last moment that each server was seen alive. */
  heartbeats: { name: string; at: Time }
  refusals: {
    number: Generated<number>
    at: Time
    from_address: string
    key_start: string
    broadcast: string | null
    code: string
    detail: string
  }
  /** The ledger of viewing: one row for each start and each credited report. */
  viewings: {
    number: Generated<number>
    broadcast: Kept<string>
    token: Kept<string>
    kind: Kept<'start' | 'beat'>
    at: Kept<Date>
    /** What the page claimed, cumulative. */
    played_seconds: Kept<number>
    /** What this row adds to the token's credit. */
    credited_seconds: Kept<number>
  }
  /** `content` is null while the draft follows what the hall shows; `version` only ever grows. */
  drafts: {
    exhibit: string
    content: Json<Exhibit> | null
    version: number
    updated_at: Time
    updated_by: string
  }
  editions: { id: Kept<string>; content: ColumnType<EditionContent, string, never>; created_at: Kept<Date> }
  publications: {
    number: Generated<number>
    edition: Kept<string>
    at: Kept<Date>
    by: Kept<string>
    kind: Kept<'shipped' | 'publish' | 'rollback'>
    note: Kept<string>
  }
  media: { file: string; width: number; height: number; bytes: number; added_at: Time; added_by: string }
  screens: {
    id: string
    role: 'touch' | 'wall'
    showing: string
    edition: string | null
    width: number
    height: number
    first_seen_at: Time
    last_seen_at: Time
  }
  faults: {
    id: string
    place: string
    what: string
    reported_at: Time
    reported_by: string
    answered_at: Time | null
    answer: string | null
    mended_at: Time | null
  }
}

export type Database = Kysely<Tables>
