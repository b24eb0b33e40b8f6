import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MediaKind } from '#content/schema/library.ts'

export const PIECE_BYTES = 256 * 1024
const DROP_BYTES = 32 * 1024
const DROP_EVERY_MS = 4

/** A piece that comes as over a slow line, so that a kill finds it on its way. */
async function* dripping(piece: Buffer) {
  for (let from = 0; from < piece.length; from += DROP_BYTES) {
    yield new Uint8Array(piece.subarray(from, from + DROP_BYTES))
    await sleep(DROP_EVERY_MS)
  }
}

const offsetOf = (reply: Response) => Number(reply.headers.get('upload-offset'))

/** Begins to send these bytes to a hall as its administrator would from a page, piece by piece. */
export async function uploadPieces(
  url: string,
  cookie: string,
  name: string,
  bytes: Buffer,
  kind: MediaKind = 'film',
) {
  const tus = { cookie, origin: url, 'tus-resumable': '1.0.0' }
  const created = await fetch(`${url}/api/uploads`, {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(bytes.length),
      'upload-metadata': `kind ${btoa(kind)},filename ${btoa(name)}`,
    },
  })
  const place = `${url}${created.headers.get('location')}`
  let [acknowledged, begun] = [0, 0]
  /** @throws TypeError where nobody answers */
  const send = async (piece: Buffer, body: BodyInit) => {
    begun = acknowledged + piece.length
    const reply = await fetch(place, {
      method: 'PATCH',
      headers: {
        ...tus,
        'upload-offset': String(acknowledged),
        'content-type': 'application/offset+octet-stream',
      },
      ...{ body, duplex: 'half' },
    })
    if (reply.status !== 204) throw new Error(await reply.text())
    acknowledged = offsetOf(reply)
  }
  return {
    acknowledged: () => acknowledged,
    /** Whether a piece is on its way. */
    midway: () => begun > acknowledged,
    /** Where the hall has it by its own word, which is where this goes on. */
    ask: async () => {
      acknowledged = offsetOf(await fetch(place, { method: 'HEAD', headers: tus }))
      begun = acknowledged
      return acknowledged
    },
    /** Sends up to there. @throws TypeError where nobody answers */
    sendTo: async (end: number) => {
      while (acknowledged < end) {
        const piece = bytes.subarray(acknowledged, Math.min(end, acknowledged + PIECE_BYTES))
        await send(piece, Readable.toWeb(Readable.from(dripping(piece))) as ReadableStream)
      }
    },
    /** Sends all that is left, as fast as it goes. */
    sendRest: () => send(bytes.subarray(acknowledged), new Uint8Array(bytes.subarray(acknowledged))),
  }
}
