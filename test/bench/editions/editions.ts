import { io } from 'socket.io-client'
import type { HallSocket } from '#content/contract/connect.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { followEdition } from '../../../kiosk/feed/followEdition.ts'
import { memoryShelf } from '../../support/memoryShelf.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { percentile } from '../percentile.ts'

const SCREENS = 20
const ROUNDS = 5
const EXHIBIT = 'waste-sorting'
const say = (line: string) => process.stdout.write(`${line}\n`)

/** What came over the line since it was asked last, in bytes as they travelled. */
let travelled = 0

/** `npm run bench -- editions`: how soon 20 idle screens show what was published, and what a changed word costs each. */
export async function editions(): Promise<void> {
  const hall = await startHall()
  const stops: (() => void)[] = []
  try {
    asScreensOf(hall)
    const screens = Array.from({ length: SCREENS }, () => openScreen(hall))
    stops.push(...screens.map(({ stop }) => stop))
    const first = ((await (await fetch('/api/editions/current')).json()) as { edition: string }).edition
    await Promise.all(screens.map(({ has }) => has(first)))
    say(`first edition: ${Math.round(travelled / SCREENS / 1024)} kB a screen`)
    const waits: number[] = []
    const costs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      travelled = 0
      const at = performance.now()
      const edition = await publish(hall, `垃圾去哪儿${'一二三四五'[round]}`)
      await Promise.all(screens.map(({ shows }) => shows(edition)))
      waits.push(performance.now() - at)
      costs.push(travelled / SCREENS)
    }
    const sorted = (all: number[]) => [...all].sort((one, other) => one - other)
    const [waited, cost] = [sorted(waits), sorted(costs)]
    say(
      `publish to the last of ${SCREENS} screens: median ${seconds(percentile(waited, 0.5))}, worst ${seconds(waited.at(-1) ?? 0)} (at most 5 s)`,
    )
    say(
      `a changed word: median ${kB(percentile(cost, 0.5))}, worst ${kB(cost.at(-1) ?? 0)} a screen (at most 50 kB)`,
    )
  } finally {
    for (const stop of stops) stop()
    await hall.stop()
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The feed of a screen runs in this process: its addresses are the hall's, and it remembers nothing of an earlier start. */
function asScreensOf({ url }: RunningHall) {
  const real = globalThis.fetch
  globalThis.fetch = async (asked, how) => {
    const answer = await real(
      typeof asked === 'string' && asked.startsWith('/') ? `${url}${asked}` : asked,
      how,
    )
    travelled += Number(answer.headers.get('content-length') ?? 0)
    return answer
  }
  Object.assign(globalThis, { localStorage: { getItem: () => null, setItem: () => {} } })
}

function openScreen({ url }: RunningHall) {
  let shown: string | null = null
  let looking = () => {}
  const follower = followEdition({
    hear: async ({ id }) => {
      shown = id
      looking()
    },
    shown: () => shown,
    paired: () => false,
    idle: () => true,
    speechless: false,
    changed: () => looking(),
    opening: Promise.resolve(memoryShelf().shelf),
  })
  const socket: HallSocket = io(url, { transports: ['websocket'] })
  socket.on('edition:published', follower.ask)
  follower.ask()
  const until = (is: () => boolean) =>
    new Promise<void>((done) => {
      looking = () => void (is() && done())
      looking()
    })
  return {
    shows: (edition: string) => until(() => shown === edition),
    /** With every file. */
    has: (edition: string) => until(() => follower.status().ready === edition),
    stop() {
      follower.stop()
      socket.close()
    },
  }
}

async function publish(hall: RunningHall, zh: string): Promise<string> {
  const draft = (await (await hall.asAdmin('GET', `/api/exhibits/${EXHIBIT}`)).json()) as ExhibitDraft
  const exhibit = { ...draft.exhibit, title: { ...draft.exhibit.title, zh } }
  await hall.asAdmin('PUT', `/api/exhibits/${EXHIBIT}`, { version: draft.version, exhibit })
  const reply = await hall.asAdmin('POST', '/api/editions', { note: '' })
  return ((await reply.json()) as Publication).edition
}
