import { Agent, get } from 'node:http'
import { percentile } from '../percentile.ts'

const ROUNDS = 5

/** Thousands wait for the next part at once: ms from the first answer to the answer of nearly all (p99), worst round. */
export async function releaseBlocked(playlistUrl: string, viewers: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: viewers })
  const spans: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const { number, part } = hintOf(await (await fetch(playlistUrl)).text())
    // One more part ahead, so that all are waiting before the first is answered.
    const url = `${playlistUrl}?_HLS_msn=${number}&_HLS_part=${part + 1}`
    const arrivals = await Promise.all(Array.from({ length: viewers }, () => arrival(agent, url)))
    const first = Math.min(...arrivals)
    spans.push(
      percentile(
        arrivals.map((at) => at - first),
        0.99,
      ),
    )
  }
  agent.destroy()
  return Math.max(...spans)
}

function hintOf(text: string) {
  const [, number, part] = /PRELOAD-HINT:TYPE=PART,URI="\w+\/(\d+)\.(\d+)\.m4s"/.exec(text) ?? []
  return { number: Number(number), part: Number(part) }
}

function arrival(agent: Agent, url: string): Promise<number> {
  return new Promise((done, failed) => {
    get(url, { agent }, (reply) => {
      if (reply.statusCode !== 200) failed(new Error(`${url}: ${reply.statusCode}`))
      reply.resume()
      reply.once('end', () => done(performance.now()))
    }).once('error', failed)
  })
}
