import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Role } from '#content/schema/access.ts'
import { buildHall } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openTestDatabase } from './testDatabase.ts'

const PASSWORD = 'correct-horse-battery'

/** The whole hall in this process on a database of its own; nobody listens on a port. */
export async function openTestHall() {
  const { database, close } = await openTestDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-test-'))
  const config = readConfig({
    DATA_DIR: dataDir,
    ADMIN_PASSWORD: PASSWORD,
    PORT: '0',
    RTMP_PORT: '0',
    HOST: '127.0.0.1',
  })
  const hall = await buildHall({ config, database, log: pino({ level: 'silent' }) })
  await hall.app.ready()

  const signIn = async (username: string) => {
    const reply = await hall.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username, password: PASSWORD },
    })
    const cookie = reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return { cookie, host: 'hall.test', origin: 'http://hall.test' }
  }
  return {
    app: hall.app,
    /** Headers of somebody signed in with this role. */
    cookieOf: async (role: Role) => {
      if (role === 'admin') return signIn('admin')
      const headers = await signIn('admin')
      await hall.app.inject({
        method: 'POST',
        url: '/api/users',
        headers,
        payload: { username: role, password: PASSWORD, role },
      })
      return signIn(role)
    },
    close: async () => {
      await hall.close()
      await close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
