import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type {
  CommandAnswer,
  CommandDetail,
  CommandKind,
  ScreenCommand,
  SentCommand,
} from '#content/schema/screenCommand.ts'
import type { Database } from '../storage/tables.ts'

/** How long a screen may take to answer, in ms: one that is started anew needs a while. */
const HOLDS_MS: Record<CommandKind, number> = {
  reload: 120_000,
  restart: 180_000,
  identify: 30_000,
  message: 60_000,
  pair: 30_000,
  picture: 60_000,
}
/** How many are shown. */
const SHOWN = 100

interface Order {
  readonly screens: readonly string[]
  readonly kind: CommandKind
  readonly detail: CommandDetail
  readonly by: string
}

/** What was asked of screens and what became of it. `secret` is the hall's own, the same on every node. */
export const createCommands = (database: Database, now: () => Date, secret: string) => {
  const ticketOf = (id: string) => createHmac('sha256', secret).update(id).digest('base64url')
  const hear = (
    row: { id: string; kind: CommandKind; detail: CommandDetail; expires_at: Date },
    at: Date,
  ): ScreenCommand => ({
    ...row.detail,
    id: row.id,
    kind: row.kind,
    holdsMs: row.expires_at.getTime() - at.getTime(),
    ...(row.kind === 'picture' ? { ticket: ticketOf(row.id) } : {}),
  })
  const read = () =>
    database
      .selectFrom('screen_commands')
      .leftJoin('screen_command_answers', 'command', 'screen_commands.id')
      .selectAll('screen_commands')
      .select(['outcome', 'screen_command_answers.detail as said', 'screen_command_answers.at as answered'])

  return {
    /** Writes down one for each screen, before any is told. */
    async send({ screens, kind, detail, by }: Order): Promise<{ screen: string; command: ScreenCommand }[]> {
      const at = now()
      const always = {
        batch: randomUUID(),
        kind,
        at,
        by,
        expires_at: new Date(at.getTime() + HOLDS_MS[kind]),
      }
      const rows = screens.map((screen) => ({ ...always, id: randomUUID(), screen }))
      if (rows.length === 0) return []
      await database
        .insertInto('screen_commands')
        .values(rows.map((row) => ({ ...row, detail: JSON.stringify(detail) })))
        .execute()
      return rows.map((row) => ({ screen: row.screen, command: hear({ ...row, detail }, at) }))
    },
    /** What a screen has not answered and still can. */
    async waiting(screen: string): Promise<ScreenCommand[]> {
      const at = now()
      const rows = await read()
        .where('screen', '=', screen)
        .where('expires_at', '>', at)
        .where('outcome', 'is', null)
        .orderBy('screen_commands.number')
        .execute()
      return rows.map((row) => hear(row, at))
    },
    /** Only the first answer counts, and only that of the screen that was asked. */
    async answer(screen: string, { command, outcome, detail }: CommandAnswer): Promise<void> {
      const asked = await database
        .selectFrom('screen_commands')
        .select('id')
        .where('id', '=', command)
        .where('screen', '=', screen)
        .executeTakeFirst()
      if (!asked) return
      await database
        .insertInto('screen_command_answers')
        .values({ command, at: now(), outcome, detail })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    /** The picture command that a ticket belongs to, while it waits. */
    async ticketed(screen: string, ticket: string): Promise<string | undefined> {
      const rows = await read()
        .where('screen', '=', screen)
        .where('kind', '=', 'picture')
        .where('expires_at', '>', now())
        .where('outcome', 'is', null)
        .execute()
      return rows.find(({ id }) => isSame(ticketOf(id), ticket))?.id
    },
    async latest(): Promise<SentCommand[]> {
      const at = now()
      const rows = await read()
        // Pictures are asked for by looking; they are no news.
        .where('kind', '<>', 'picture')
        .orderBy('screen_commands.number', 'desc')
        .limit(SHOWN)
        .execute()
      return rows.map((row) => ({
        ...{ id: row.id, batch: row.batch, screen: row.screen, kind: row.kind, by: row.by },
        at: row.at.toISOString(),
        state: row.outcome ?? (row.expires_at > at ? 'waiting' : 'missed'),
        detail: row.said ?? '',
        answeredAt: row.answered?.toISOString() ?? null,
      }))
    },
  }
}

export type Commands = ReturnType<typeof createCommands>

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
