import { afterEach, expect, test, vi } from 'vitest'
import { createPlayerReports } from '#content/player/playerReports.ts'
import { reportNatively } from '../../live/viewer/reportNatively.ts'

afterEach(() => vi.unstubAllGlobals())

const passes = () => {
  let given = 0
  const renew = async () => ({ token: `token-${++given}`, reportSeconds: 10, viewSeconds: 10 })
  return { current: renew, renew, stop: () => {} }
}
const later = () => new Promise((done) => setTimeout(done, 5))

test('a browser that plays HLS by itself reports what it plays, under its pass', async () => {
  const bodies: string[] = []
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    bodies.push(body)
    return { status: 204 }
  })
  const video = Object.assign(new EventTarget(), { paused: true }) as unknown as HTMLVideoElement
  const reports = createPlayerReports('b1', passes())
  const stop = reportNatively(video, reports)
  for (const type of ['play', 'playing', 'waiting', 'pause']) video.dispatchEvent(new Event(type))
  reports.started(812.4)
  reports.leave()
  await later()
  stop()
  const said = bodies.join('\n')
  expect(said).toContain('sid="token-1"')
  expect(said).toContain('cid="b1"')
  expect([...said.matchAll(/e=ps,.*sta=(\w)/g)].map(([, state]) => state)).toEqual(['s', 'p', 'r', 'a'])
  expect(said).toContain('com.greenhall-startup=812')
  expect(said).toContain('cen="leave"')
  const numbers = [...said.matchAll(/sn=(\d+)/g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(numbers.map((_, index) => index))
})

test('a report that the server could not take is said again, and under a new pass once the old is over', async () => {
  const answers = [503, 401, 204]
  const bodies: string[] = []
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    bodies.push(body)
    return { status: answers.shift() ?? 204 }
  })
  const { target } = createPlayerReports('b1', passes())
  const send = () => target.send({ url: '/api/cmcd', body: 'e=t,sid="load-1",sn=0\n' })
  expect([await send(), await send(), await send()]).toEqual([
    { status: 503 },
    { status: 503 },
    { status: 204 },
  ])
  expect(bodies.map((body) => /sid="([^"]+)"/.exec(body)?.[1])).toEqual(['token-1', 'token-1', 'token-2'])
})
