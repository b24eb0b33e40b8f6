import type { Generated, Kysely } from 'kysely'
import type { AccountAct, Role } from '#content/schema/access.ts'
import type { BroadcastStatus, Shown } from '#content/schema/broadcast.ts'
import type { Device, Place } from '#content/schema/honesty.ts'
import type { Chapter, Overlay, Person, RunDownPoint } from '#content/schema/programme.ts'
import type { AuthoringTables } from './authoringTables.ts'
import type { Filled, Kept, Time } from './columns.ts'
import type { DocumentaryTables } from './documentaryTables.ts'
import type { EditingTables } from './editingTables.ts'
import type { EditionTables } from './editionTables.ts'
import type { ExhibitVisitTables } from './exhibitVisitTables.ts'
import type { MediaTables } from './mediaTables.ts'
import type { PollTables } from './pollTables.ts'
import type { RatingTables } from './ratingTables.ts'
import type { RoomTables } from './roomTables.ts'
import type { ScoreTables } from './scoreTables.ts'
import type { ScreenTables } from './screenTables.ts'
import type { WallTables } from './wallTables.ts'

export interface Tables
  extends RoomTables,
    RatingTables,
    ExhibitVisitTables,
    ScoreTables,
    MediaTables,
    ScreenTables,
    WallTables,
    AuthoringTables,
    PollTables,
    EditionTables,
    EditingTables,
    DocumentaryTables {
  users: { username: string; name: Generated<string>; role: Role; password_hash: string; created_at: Time }
  /** Who opened, changed and closed which account; `about` is the name or the role from then on. */
  account_acts: {
    number: Generated<number>
    at: Kept<Date>
    by: Kept<string>
    act: Kept<AccountAct>
    username: Kept<string>
    about: Kept<string>
  }
  /** `id_hash` is the SHA-256 of the cookie, so that a stolen table opens no door. */
  sessions: { id_hash: string; username: string; created_at: Time; expires_at: Time }
  /** Passwords that were tried within the last minute, by address and by name. */
  sign_in_tries: { number: Generated<number>; key: string; at: Time }
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
  /** The servers that are alive: one row each, with a beat every second or two. */
  nodes: {
    name: string
    /** Another one for each start. */
    run: string
    beats: number
    /** On the clock of the node itself. */
    seen_at: Time
    /** Where the others reach it; without ports while it does not listen yet. */
    host: string
    http_port: number | null
    rtmp_port: number | null
  }
  /** The one node on which a broadcast, or a test run, lives. */
  held_channels: { channel: string; node: string }
  refusals: {
    number: Generated<number>
    at: Time
    from_address: string
    key_start: string
    broadcast: string | null
    code: string
    detail: string
  }
  /** One chain of the ledger for each run of a server. */
  ledger_chains: { id: Kept<string>; opened_at: Kept<Date> }
  /** The ledger of viewing: a row for each start and each credited report, chained by hashes. */
  ledger: {
    chain: Kept<string>
    /** Its place in the chain, from 0. */
    number: Kept<number>
    at: Kept<Date>
    broadcast: Kept<string>
    viewer: Kept<string>
    /** Its place among the viewer's rows for this broadcast, from 0. */
    turn: Kept<number>
    visit: Kept<number>
    /** Within the visit, from 0: watching without a pause. */
    stretch: Kept<number>
    kind: Kept<'start' | 'beat'>
    /** When the token was issued, in ms since 1970. */
    session: Kept<number>
    /** CMCD `sn`, `sta` and `ts`. */
    sequence: Kept<number>
    state: Kept<string>
    reported_ms: Kept<number>
    /** What the player says it played since its last report, and what of it is credited. */
    claimed_ms: Kept<number>
    credited_ms: Kept<number>
    /** Up to here the server's clock is used up, in ms since 1970. */
    spent_until_ms: Kept<number>
    /** Of a start: JSON of who watches from where, without a person in it. */
    facts: Kept<string>
    hash: Kept<Buffer>
  }
  /** The heads of all chains at the end of a day, signed. */
  seals: {
    day: Kept<string>
    said: Kept<string>
    signature: Kept<Buffer>
    public_key: Kept<string>
    at: Kept<Date>
  }
  /** Derived from the ledger: a viewer, from coming until being away for half an hour. */
  visits: {
    broadcast: string
    viewer: string
    visit: number
    began_at: Time
    last_at: Time
    credited_ms: number
    claimed_ms: number
    reports: number
    place: Place
    device: Device
    region: string
    agent: 'person' | 'bot'
    host: 'ordinary' | 'dataCentre'
    address: string
    network: string
  }
  /** Derived: each time that a visit watched without a pause. */
  stretches: {
    broadcast: string
    viewer: string
    visit: number
    stretch: number
    began_at: Time
    last_at: Time
  }
  /** Up to where each chain is in `visits` and `stretches`. */
  ledger_folded: { chain: string; next_number: number }
  /** How well a visit played, as the player tells it. */
  playback: {
    broadcast: string
    viewer: string
    visit: number
    startup_ms: number | null
    stalls: number
    stalled_ms: number
    errors: number
    last_error: string | null
    bitrate_kbps: number | null
  }
  /** Who wants to see a broadcast; `address` is a keyed hash. */
  reservations: { broadcast: string; id: string; at: Time; taken_back_at: Time | null; address: string }
  /** When any node last told pages of something that moves quickly. */
  tellings: { name: string; at: Time }
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
