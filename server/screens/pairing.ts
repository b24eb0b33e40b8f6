import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { PairingCode, ScreenDuty, ScreenPlate } from '#content/schema/screen.ts'
import { codeFrom, typedCode } from '#content/screens/pairingCodes.ts'
import type { Database } from '../storage/tables.ts'
import { proveMirror } from './proveMirror.ts'
import { markOf } from './screenStore.ts'

/** How long a code can be typed, in ms. */
export const CODE_MS = 10 * 60_000
/** A screen that asks for code after code is not standing before anybody. */
export const LEAST_BETWEEN_CODES_MS = 2_000
/** Of one person, within `WINDOW_MS`: with 23 letters and six places nobody guesses a code in so few. */
export const MOST_WRONG = 10
const WINDOW_MS = 10 * 60_000
/** PostgreSQL knows the lock of somebody's tries by this number and their name. */
const LOCK = 7_204_518

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly newBytes?: () => Iterable<number>
}

export interface Pairing extends Omit<ScreenPlate, 'duty'> {
  readonly code: string
  readonly duty: ScreenDuty | undefined
  readonly groups: readonly string[]
}

/** Codes that screens show, and what becomes of them when staff type one. */
export const createPairing = ({ database, now, newBytes = () => randomBytes(64) }: Needs) => ({
  /**
   * A code for a screen that is not paired; the one before it is void.
   * @throws Problem `screen/paired-already`, `request/too-many`
   */
  async ask(screen: string, secret: string): Promise<PairingCode> {
    const at = now()
    const row = await database
      .selectFrom('screens')
      .leftJoin('pairing_codes', 'pairing_codes.screen', 'screens.id')
      .select(['screens.secret_hash', 'asked_at'])
      .where('screens.id', '=', screen)
      .executeTakeFirst()
    if (!row) throw new Problem('screen/not-found')
    if (row.secret_hash !== null) throw new Problem('screen/paired-already')
    if (row.asked_at && at.getTime() - row.asked_at.getTime() < LEAST_BETWEEN_CODES_MS)
      throw new Problem('request/too-many')
    const code = codeFrom(newBytes())
    if (!code) throw new Problem('server/broken')
    const expiresAt = new Date(at.getTime() + CODE_MS)
    const told = { code, secret_hash: markOf(secret), asked_at: at, expires_at: expiresAt }
    await database.deleteFrom('pairing_codes').where('expires_at', '<=', at).execute()
    await database
      .insertInto('pairing_codes')
      .values({ ...told, screen })
      .onConflict((conflict) => conflict.column('screen').doUpdateSet(told))
      .execute()
    return { code, expiresInMs: CODE_MS }
  },

  /**
   * Pairs the screen that shows the code, once; answers with its id.
   * @throws Problem `screen/code-unknown`, `screen/name-taken`, `screen/nothing-to-mirror`, `request/too-many`
   */
  async pair({ code, groups, ...plate }: Pairing, by: string): Promise<string> {
    const at = now()
    await noteTry(database, by, at)
    return database.transaction().execute(async (transaction) => {
      const found = await transaction
        .deleteFrom('pairing_codes')
        .where('code', '=', typedCode(code))
        .where('expires_at', '>', at)
        .returning(['screen', 'secret_hash'])
        .executeTakeFirst()
      if (!found) throw new Problem('screen/code-unknown')
      await proveMirror(transaction, { ...plate, id: found.screen })
      const duty = plate.duty ?? sql<ScreenDuty>`role`
      await transaction
        .updateTable('screens')
        // Somebody may have taken it off the list while it showed its code.
        .set({
          ...plate,
          duty,
          secret_hash: found.secret_hash,
          paired_at: at,
          paired_by: by,
          forgotten_at: null,
        })
        .where('id', '=', found.screen)
        .execute()
        .catch(asNameTaken(plate.name))
      if (groups.length > 0)
        await transaction
          .insertInto('screen_group_members')
          .values(groups.map((group) => ({ screen: found.screen, group })))
          .execute()
          .catch(asGroupGone)
      // A right code was no wrong try.
      await transaction.deleteFrom('pairing_tries').where('by', '=', by).execute()
      return found.screen
    })
  },

  /** Takes back the pairing, and the screen off the list until it reports again. */
  async forget(screen: string): Promise<void> {
    await database.transaction().execute(async (transaction) => {
      const mirror = await transaction
        .selectFrom('screens')
        .select('name')
        .where('mirrors', '=', screen)
        .executeTakeFirst()
      if (mirror) throw new Problem('screen/is-mirrored', mirror.name ?? '')
      const [gone] = await transaction
        .updateTable('screens')
        .set({
          ...{ secret_hash: null, paired_at: null, paired_by: null, name: null, place: '', rotation: 0 },
          ...{ duty: null, mirrors: null, settings: '{}', forgotten_at: now(), picture_at: null },
        })
        .where('id', '=', screen)
        .execute()
      if (!gone?.numUpdatedRows) throw new Problem('screen/not-found')
      await transaction.deleteFrom('screen_group_members').where('screen', '=', screen).execute()
    })
  },
})

/** Counted before the code is looked at, so that many tries at once do not slip through. */
const noteTry = (database: Database, by: string, at: Date) =>
  database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)}, hashtext(${by}))`.execute(transaction)
    await transaction
      .deleteFrom('pairing_tries')
      .where('at', '<=', new Date(at.getTime() - WINDOW_MS))
      .execute()
    const { tries } = await transaction
      .selectFrom('pairing_tries')
      .select(({ fn }) => fn.countAll<string>().as('tries'))
      .where('by', '=', by)
      .executeTakeFirstOrThrow()
    if (Number(tries) >= MOST_WRONG) throw new Problem('request/too-many')
    await transaction.insertInto('pairing_tries').values({ by, at }).execute()
  })

const UNIQUE_VIOLATION = '23505'
const FOREIGN_KEY_VIOLATION = '23503'
const codeOf = (error: unknown) => (error as { code?: string }).code

/** For what follows an update of a name. */
export const asNameTaken = (name: string) => (error: unknown) => {
  if (codeOf(error) === UNIQUE_VIOLATION) throw new Problem('screen/name-taken', name)
  throw error
}

/** For what follows joining groups, one of which may have been deleted. */
export const asGroupGone = (error: unknown) => {
  if (codeOf(error) === FOREIGN_KEY_VIOLATION) throw new Problem('screen/group-not-found')
  throw error
}
