import type { Generated } from 'kysely'
import type { DeedKind, FilmsKept, ScreenDuty, ScreenHealth } from '#content/schema/screen.ts'
import type { CommandDetail, CommandKind } from '#content/schema/screenCommand.ts'
import type { ScreenSettings } from '#content/schema/screenSettings.ts'
import type { Filled, Json, Kept, Time } from './columns.ts'

/** The hall's screens and what staff do with them. */
export interface ScreenTables {
  screens: {
    id: string
    /** The page that it opened. */
    role: 'touch' | 'wall'
    showing: string
    edition: string | null
    /** What it has every file of, and what it did not take. */
    ready: string | null
    refused: Json<{ edition: string; code: string; detail?: string }> | null
    films: Json<FilmsKept> | null
    width: number
    height: number
    first_seen_at: Time
    last_seen_at: Time
    /** The run of the node it is connected to; null once it has gone. */
    node: string | null
    clock_ahead_ms: Generated<number | null>
    clock_doubt_ms: Generated<number | null>
    /** SHA-256 of the secret that a paired screen holds, so that a stolen table opens no door. */
    secret_hash: string | null
    paired_at: Time | null
    paired_by: string | null
    name: string | null
    place: Generated<string>
    rotation: Generated<number>
    duty: ScreenDuty | null
    mirrors: string | null
    settings: Filled<ScreenSettings>
    health: Json<ScreenHealth> | null
    health_at: Time | null
    picture_at: Time | null
    forgotten_at: Time | null
  }
  /** What a screen shows until staff have typed it. */
  pairing_codes: { code: string; screen: string; secret_hash: string; asked_at: Time; expires_at: Time }
  /** Codes that were typed and were none. */
  pairing_tries: { number: Generated<number>; by: string; at: Time }
  screen_groups: {
    id: string
    number: Generated<number>
    name: string
    /** The one group that every screen is in. */
    everyone: Generated<boolean>
    settings: Filled<ScreenSettings>
  }
  screen_group_members: { screen: string; group: string }
  /** Years whose holidays staff have written down themselves. */
  holiday_years: {
    year: number
    source: string
    off: Json<string[]>
    work: Json<string[]>
    set_at: Time
    set_by: string
  }
  /** Append-only, like what became of them. */
  screen_commands: {
    id: Kept<string>
    number: Generated<number>
    batch: Kept<string>
    screen: Kept<string>
    kind: Kept<CommandKind>
    detail: Json<CommandDetail>
    at: Kept<Date>
    by: Kept<string>
    expires_at: Kept<Date>
  }
  screen_command_answers: {
    command: Kept<string>
    at: Kept<Date>
    outcome: Kept<'done' | 'failed'>
    detail: Kept<string>
  }
  /** Who did what with screens; append-only. */
  screen_deeds: {
    number: Generated<number>
    at: Kept<Date>
    by: Kept<string>
    what: Kept<DeedKind>
    about: Kept<string>
  }
  emergencies: {
    id: string
    template: string
    zh: string
    en: string
    begun_at: Time
    begun_by: string
    ended_at: Time | null
    ended_by: string | null
  }
  /** Append-only. */
  emergency_acknowledgements: { emergency: Kept<string>; screen: Kept<string>; at: Kept<Date> }
  /** Where staff have put the words of a template otherwise. */
  emergency_words: { template: string; zh: string; en: string; set_at: Time; set_by: string }
}
