import { createServer } from 'node:net'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildHall } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { lockDataDir, proveDataDir } from './instanceLock.ts'
import { printDoors } from './printDoors.ts'
import { hasSecureDoor } from './secure/secureDoor.ts'
import { openDatabase } from './storage/openDatabase.ts'

/** How long a stop may take before the process ends anyway, in ms. */
const STOP_WITHIN_MS = 20_000

/** Opens the hall: configuration, database, HTTP and RTMP; prints the doors. A wrong setting ends it with one sentence. */
export async function openHall(): Promise<void> {
  // Logs go to standard error, so that the doors on standard output stay readable.
  const log = pino({ level: process.env.NODE_ENV === 'test' ? 'warn' : 'info' }, pino.destination(2))
  try {
    const config = readConfig(process.env)
    await proveFree('PORT', config.port, config.host)
    if (hasSecureDoor(config)) await proveFree('HTTPS_PORT', config.httpsPort, config.host)
    await proveFree('RTMP_PORT', config.rtmpPort, config.host)
    const unlock = config.databaseUrl ? proveDataDir(config.dataDir) : lockDataDir(config.dataDir)
    const storage = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log })
    const hall = await buildHall({
      config,
      database: storage.database,
      log,
      stop: () => void process.kill(process.pid, 'SIGTERM'),
    })
    const stop = async () => {
      await hall.close()
      await storage.close()
      unlock()
    }
    closeWithGrace({ delay: STOP_WITHIN_MS, logger: log }, async ({ signal, err }) => {
      if (err) log.fatal({ err }, 'the hall closes because of an error')
      else log.info({ signal }, 'the hall closes')
      await stop()
    })
    const opened = await hall.listen()
    log.info(opened, 'the hall is open')
    printDoors({ ...opened, adminPassword: hall.newAdminPassword })
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exit(1)
  }
}

/** Before the database is touched: a port in use ends the start at once. @throws ConfigError naming the port */
function proveFree(name: string, port: number, host: string): Promise<void> {
  return new Promise((free, fail) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        fail(
          new ConfigError(
            `${name} ${port} is in use by another program. Stop that program or set ${name} to a free port, then start again.`,
          ),
        )
      else if (error.code === 'EACCES')
        fail(
          new ConfigError(
            `${name} ${port} may not be opened by this user. Set ${name} to a port above 1023, then start again.`,
          ),
        )
      else
        fail(
          new ConfigError(
            `HOST ${host} cannot be listened on (${error.code}). Set HOST to an address of this machine, such as 0.0.0.0, then start again.`,
          ),
        )
    })
    server.listen(port, host, () => server.close(() => free()))
  })
}
