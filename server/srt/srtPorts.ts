import { createSocket } from 'node:dgram'

/** So many broadcasts may take SRT at a time, each on a port for its encoder and one for the backup. */
export const SLOTS = 4

/** The UDP ports of a slot: that of the main encoder, then that of the backup. */
export const portsOf = (slot: number, firstPort: number) =>
  [firstPort + 2 * slot, firstPort + 2 * slot + 1] as const

/** The address an encoder calls. */
export const addressOf = (host: string, port: number, key: string) =>
  `srt://${host.includes(':') ? `[${host}]` : host}:${port}?mode=caller&passphrase=${key}`

/** Whether nobody has this UDP port. */
export const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
    socket.once('error', () => resolve(false))
    socket.bind({ port, address: host, exclusive: true }, () => socket.close(() => resolve(true)))
  })
