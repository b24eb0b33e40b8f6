import { connect } from 'node:net'
import { percentile } from '../percentile.ts'

/** The first find code that never ran before; an audience comes one by one. */
const WARM_UP = 2
const ROUNDS = 8
const HEAD_END = '\r\n\r\n'

/**
 * Thousands wait for the next part at once, each on a connection of its own and asking as hls.js does: ms from the
 * first answer to the answer of nearly all (p99). Bare sockets, so that what is measured is the server.
 */
export async function releaseBlocked(playlistUrl: string, viewers: number) {
  const { hostname, port, host, pathname } = new URL(playlistUrl)
  const waiting = await Promise.all(Array.from({ length: viewers }, () => openAsker(Number(port), hostname)))
  const spans: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const { number, part } = hintOf(await (await fetch(playlistUrl)).text())
    // One more part ahead, so that all are waiting before the first is answered.
    const query = `_HLS_msn=${number}&_HLS_part=${part + 1}&_HLS_skip=YES`
    const request = `GET ${pathname}?${query} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip${HEAD_END}`
    const answers = await Promise.all(waiting.map(({ ask }) => ask(request)))
    answers.forEach(mustBeWhole)
    const first = Math.min(...answers.map(({ at }) => at))
    if (round >= WARM_UP) spans.push(...answers.map(({ at }) => at - first))
  }
  for (const { close } of waiting) close()
  return percentile(spans, 0.99)
}

function hintOf(text: string) {
  const [, number, part] = /PRELOAD-HINT:TYPE=PART,URI="\w+\/(\d+)\.(\d+)\.m4s"/.exec(text) ?? []
  return { number: Number(number), part: Number(part) }
}

interface Answer {
  readonly at: number
  readonly text: string
}

/** All sockets are read into this one: an answer is short enough to come whole. */
const buffer = Buffer.alloc(65536)

function openAsker(port: number, host: string) {
  let answered = (_answer: Answer) => {}
  const callback = (length: number) => {
    answered({ at: performance.now(), text: buffer.toString('latin1', 0, length) })
    return true
  }
  return new Promise<{ ask: (request: string) => Promise<Answer>; close: () => void }>((open, failed) => {
    const socket = connect({ port, host, noDelay: true, onread: { buffer, callback } }, () =>
      open({
        ask: (request) => {
          socket.write(request)
          return new Promise((done) => {
            answered = done
          })
        },
        close: () => socket.destroy(),
      }),
    )
    socket.once('error', failed)
  })
}

function mustBeWhole({ text }: Answer) {
  const [head = '', ...body] = text.split(HEAD_END)
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
  if (!head.startsWith('HTTP/1.1 200') || body.join(HEAD_END).length !== length) throw new Error(head)
}
