import { Problem } from '#content/contract/problems.ts'
import { ANY_HOST } from './config.ts'

interface Needs {
  readonly find: (
    id: string,
  ) => Promise<{ status: string; stream_key: string; backup_key: string } | undefined>
  /** Where the hall listens. */
  readonly host: string
  readonly rtmpPort: () => number
}

/**
 * Where what came another way is published on this machine.
 * @throws Problem `broadcast/not-found`, `broadcast/already-ended`
 */
export const createPublishUrl =
  ({ find, host, rtmpPort }: Needs) =>
  async (id: string, backup: boolean): Promise<string> => {
    const row = await find(id)
    if (!row) throw new Problem('broadcast/not-found')
    if (row.status === 'ended') throw new Problem('broadcast/already-ended')
    const name = ANY_HOST.includes(host) ? '127.0.0.1' : host
    return `rtmp://${name}:${rtmpPort()}/live/${backup ? row.backup_key : row.stream_key}`
  }
