import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError } from '../../../server/config.ts'
import { migrate } from '../../../server/storage/migrate.ts'
import { openDatabase } from '../../../server/storage/openDatabase.ts'
import type { Database } from '../../../server/storage/tables.ts'
import { quietLog } from '../../support/quietLog.ts'
import { openTestDatabase, testDatabaseUrl } from '../../support/testDatabase.ts'

const folder = mkdtempSync(join(tmpdir(), 'hall-storage-'))
// As root the database runs as another user, who has to come here.
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const openEmbedded = (dataDir: string) => openDatabase({ databaseUrl: undefined, dataDir, log: quietLog })

describe.each([
  ['embedded in DATA_DIR', () => openEmbedded(join(folder, 'hall'))],
  ['on a server of DATABASE_URL', () => openTestDatabase('tcp')],
])('the database %s', (_, open) => {
  let database: Database
  let close: () => Promise<void>
  beforeAll(async () => {
    const opened = await open()
    database = opened.database
    close = opened.close
  })
  afterAll(() => close())

  test('keeps times as dates to the millisecond and Chinese words as they are', async () => {
    const row = {
      username: 'lan',
      role: 'editor',
      name: '兰',
      password_hash: '樱花🌸',
      created_at: new Date(1234),
    } as const
    await database.insertInto('users').values(row).execute()
    expect(await database.selectFrom('users').selectAll().execute()).toEqual([row])
  })

  test('answers counts and sums with numbers', async () => {
    const { rows } =
      await sql`select count(*) as count, sum(n::bigint) as sum from generate_series(1, 3) n`.execute(
        database,
      )
    expect(rows).toEqual([{ count: 3, sum: 6 }])
  })

  test('sorts and compares by code point, in UTF-8', async () => {
    const { rows } = await sql`select current_setting('server_encoding') as encoding`.execute(database)
    expect(rows).toEqual([{ encoding: 'UTF8' }])
  })

  test('refuses to change what has been shown', async () => {
    await database
      .insertInto('editions')
      .values({ id: 'e1', content: '{}', created_at: new Date() })
      .execute()
    await expect(database.deleteFrom('editions').execute()).rejects.toThrow('append-only')
  })

  test('lets two nodes that start at once bring it up to date', async () => {
    await Promise.all([migrate(database), migrate(database)])
    expect(await database.selectFrom('secrets').selectAll().execute()).toEqual([])
  })
})

describe('the embedded database', () => {
  test('has what was written when it is opened again', async () => {
    const dataDir = join(folder, 'again')
    const first = await openEmbedded(dataDir)
    await first.database.insertInto('secrets').values({ name: 'kept', value: 'yes' }).execute()
    await first.close()
    const second = await openEmbedded(dataDir)
    expect(await second.database.selectFrom('secrets').selectAll().execute()).toEqual([
      { name: 'kept', value: 'yes' },
    ])
    await second.close()
  })

  test('takes a DATA_DIR whose path is too long for a socket and holds spaces', async () => {
    const dataDir = join(folder, '绿厅 data '.repeat(9))
    mkdirSync(dataDir)
    const { database, close } = await openEmbedded(dataDir)
    expect(await database.selectFrom('secrets').selectAll().execute()).toEqual([])
    await close()
  })

  test('says in one sentence that DATA_DIR cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const opening = openEmbedded(join(file, 'hall'))
    await expect(opening).rejects.toThrow(ConfigError)
    await expect(opening).rejects.toThrow(`DATA_DIR ${file}/hall cannot hold the database`)
  })
})

test.each([
  ['nothing answers', 'postgres://hall:secret@127.0.0.1:1/hall', 'nothing answers there'],
  [
    'the password is wrong',
    () => testDatabaseUrl('tcp', 'postgres').replace(/:[^:]+@/, ':secret@'),
    'the password is wrong',
  ],
  ['there is no such database', () => testDatabaseUrl('tcp', 'none'), 'no such database'],
])('a DATABASE_URL where %s is explained without the password', async (_, url, words) => {
  const databaseUrl = typeof url === 'string' ? url : url()
  const failure = await openDatabase({ databaseUrl, dataDir: '', log: quietLog }).catch(
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(ConfigError)
  expect((failure as Error).message).toContain(words)
  expect((failure as Error).message).not.toContain('secret')
})
