import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Config, ConfigError } from '../config.ts'
import { authorityFolder, type Certificate, hasAuthority, issue } from './authority.ts'
import { furtherNames, namesOfMachine } from './hallNames.ts'

type Settings = Pick<Config, 'dataDir' | 'host' | 'httpsPort' | 'tlsCert' | 'tlsKey'>

/** Whether the hall has anything to open a secure door with. */
export const hasSecureDoor = ({ tlsCert, dataDir }: Settings) =>
  tlsCert !== undefined || hasAuthority(authorityFolder(dataDir))

/**
 * The same hall under https: what arrives goes to the server that answers http. The certificate is of one's own
 * (TLS_CERT, TLS_KEY), or made anew at each start for the names that the machine has then.
 */
export async function openSecureDoor(hall: Server, settings: Settings) {
  if (!hasSecureDoor(settings)) return undefined
  const server = createServer(await certificateFor(settings))
  for (const event of ['request', 'upgrade'] as const)
    server.on(event, (...heard: unknown[]) => hall.emit(event, ...heard))
  await new Promise<void>((opened, failed) => {
    server.once('error', failed)
    server.listen(settings.httpsPort, settings.host, opened)
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function certificateFor({ dataDir, tlsCert, tlsKey }: Settings): Promise<Certificate> {
  if (tlsCert && tlsKey) {
    const read = (name: string, path: string) =>
      readFile(path, 'utf8').catch(() => {
        throw new ConfigError(`${name} ${path} cannot be read. Set it to a PEM file, then start again.`)
      })
    return { cert: await read('TLS_CERT', tlsCert), key: await read('TLS_KEY', tlsKey) }
  }
  const folder = authorityFolder(dataDir)
  return issue(folder, [...new Set([...namesOfMachine(), ...(await furtherNames(folder))])])
}
