import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ViewingPass } from '#content/schema/audience.ts'
import { createCmcdPlayer } from '../../support/cmcdPlayer.ts'
import { createFanOut } from './fanOut.ts'
import { type BareSocket, openSocket } from './openSocket.ts'

/** What this process is told to do, as JSON in its first word. */
export interface CrowdTask {
  readonly url: string
  /** Undefined for the bare server, which only holds sockets and repeats what it hears. */
  readonly broadcast?: string
  readonly viewers: number
  readonly seconds: number
}

export interface CrowdResult {
  readonly fanOut: ReturnType<ReturnType<typeof createFanOut>['read']>
  readonly reports: { readonly sent: number; readonly acknowledged: number }
  /** Until a message was kept, in ms. */
  readonly kept: readonly number[]
  /** Messages that the hall refused, by their code. */
  readonly refused: readonly string[]
}

const REPORT_MS = 10_000
const MESSAGES_PER_SECOND = 20
const OPEN_AT_ONCE = 50
/** A cache in front keeps so many connections to the hall. */
const agent = new Agent({ keepAlive: true, maxSockets: 128 })

const fanOut = createFanOut()
const refused: string[] = []
const kept: number[] = []
/** When each message was said, by the number under which its answer comes. */
const saidAt = new Map<string, number>()
const reports = { sent: 0, acknowledged: 0 }

const post = (url: string, body: string, address: string) =>
  new Promise<{ status: number; said: string }>((answered, failed) => {
    const headers = { 'x-forwarded-for': address, ...(body ? { 'content-type': 'application/cmcd' } : {}) }
    const on = request(url, { method: 'POST', agent, headers }, (reply) => {
      const pieces: Buffer[] = []
      reply.on('data', (bytes) => pieces.push(bytes))
      reply.on('end', () =>
        answered({ status: reply.statusCode ?? 0, said: Buffer.concat(pieces).toString() }),
      )
    })
    on.once('error', failed)
    on.end(body)
  })

/** A page in the room of a broadcast, as socket.io and engine.io speak (their protocols 5 and 4). */
async function enterRoom(url: string, broadcast: string, token: string): Promise<BareSocket> {
  const joining = JSON.stringify({ broadcast, token })
  let socket: BareSocket | undefined
  const early: string[] = []
  const send = (text: string) => {
    if (socket) socket.send(text)
    else early.push(text)
  }
  return new Promise((entered, failed) => {
    openSocket(`${url}/socket.io/?EIO=4&transport=websocket`, (bytes) => {
      const kind = bytes[0]
      if (kind === 0x30) send('40')
      else if (kind === 0x32) send('3')
      else if (kind === 0x34 && bytes[1] === 0x30) send(`420["room:join",${joining}]`)
      else if (bytes.indexOf('42["room:messages"') === 0) fanOut.hear(bytes)
      else if (kind === 0x34 && bytes[1] === 0x33) {
        const said = bytes.toString()
        const [, code] = /"problem":\{"code":"([^"]+)"/.exec(said) ?? []
        if (!said.startsWith('430')) {
          const [, number = ''] = /^43(\d+)/.exec(said) ?? []
          if (code) refused.push(code)
          else kept.push(performance.now() - (saidAt.get(number) ?? 0))
        } else if (code) failed(new Error(code))
        else if (socket) entered(socket)
      }
    }).then((opened) => {
      socket = opened
      for (const text of early.splice(0)) opened.send(text)
    }, failed)
  })
}

async function openViewer({ url, broadcast = '' }: CrowdTask, index: number) {
  const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`
  const { said } = await post(`${url}/api/broadcasts/${broadcast}/watch`, '', address)
  const { token } = JSON.parse(said) as ViewingPass
  const { line } = createCmcdPlayer({ url, token, nowMs: Date.now })
  const report = async () => {
    reports.sent += 1
    const { status } = await post(`${url}/api/cmcd`, `${line()}\n`, address)
    if (status === 204) reports.acknowledged += 1
  }
  const socket = await enterRoom(url, broadcast, token)
  return { socket, report }
}

const openBare = async ({ url }: CrowdTask) => ({
  socket: await openSocket(url, fanOut.hear),
  report: async () => {},
})

async function main(task: CrowdTask) {
  const crowd: { socket: BareSocket; report: () => Promise<void> }[] = []
  for (let from = 0; from < task.viewers; from += OPEN_AT_ONCE)
    crowd.push(
      ...(await Promise.all(
        Array.from({ length: OPEN_AT_ONCE }, (_, at) =>
          task.broadcast ? openViewer(task, from + at) : openBare(task),
        ),
      )),
    )
  process.send?.('all are there')
  await new Promise((go) => process.once('message', go))
  let over = false
  const reporting = crowd.map(async ({ report }, index) => {
    await sleep((index / crowd.length) * REPORT_MS)
    while (!over) {
      await report()
      await sleep(REPORT_MS)
    }
  })
  const until = performance.now() + task.seconds * 1000
  for (let next = 0, at = performance.now(); performance.now() < until; next += 1) {
    const { socket } = crowd[(next * 37) % crowd.length] as (typeof crowd)[number]
    const text = fanOut.words()
    saidAt.set(String(next + 1), performance.now())
    if (task.broadcast) socket.send(`42${next + 1}["room:say",${JSON.stringify({ text, moment: null })}]`)
    else socket.send(text)
    at += 1000 / MESSAGES_PER_SECOND
    await sleep(Math.max(0, at - performance.now()))
  }
  process.send?.('all is said')
  await sleep(3000)
  over = true
  await Promise.race([Promise.all(reporting), sleep(REPORT_MS + 2000)])
  process.send?.({ fanOut: fanOut.read(), reports, kept, refused } satisfies CrowdResult)
  await new Promise((go) => process.once('message', go))
  process.exit(0)
}

await main(JSON.parse(process.argv[2] ?? '{}') as CrowdTask)
