import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { openBrowser } from '../../support/openBrowser.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { percentile } from '../percentile.ts'
import { bytesPerCpuSecond } from './bytesPerCpuSecond.ts'
import { startNginx } from './nginxPeer.ts'
import { planClock } from './planClock.ts'
import { pushClock } from './pushClock.ts'
import { releaseBlocked } from './releaseBlocked.ts'
import { say } from './say.ts'
import { type Seen, watchClock } from './watchClock.ts'

const HLS_JS = resolve(import.meta.dirname, '../../../node_modules/hls.js/dist/hls.min.js')
/** Until a player has settled, and what is then measured, in s. */
const SETTLING = 25
const MEASURED = 60
const VIEWERS = 2000

type Peer = NonNullable<Awaited<ReturnType<typeof startNginx>>>

/** Live against nginx-rtmp, in one run on one machine: the hall's own watch page, and hls.js at its best for the peer. */
export async function live() {
  const peer = await startNginx()
  if (!peer)
    process.stdout.write('no nginx-rtmp here (apt-get install libnginx-mod-rtmp nginx): ours alone\n')
  const hall = await startHall()
  const browser = await openBrowser()
  try {
    const broadcast = await planClock(hall)
    const push = await pushClock(`${hall.rtmpUrl}/${broadcast.streamKey}`, 2)
    const ours = await watchOurs(browser, hall, broadcast)
    const playlist = `${hall.url}/hls/${broadcast.id}/source.m3u8`
    const blocked = await releaseBlocked(playlist, VIEWERS)
    const [segment] = (await (await fetch(playlist)).text()).match(/source\/\d+\.m4s/g)?.slice(-1) ?? []
    const segmentUrl = new URL(segment ?? '', playlist).href
    const bytes = Buffer.from(await (await fetch(segmentUrl)).arrayBuffer())
    await push.stop()
    const ourBytes = await bytesPerCpuSecond(segmentUrl, hall.process.pid ?? 0)
    say(
      'blocked playlist requests released',
      `${VIEWERS} at once, p99 ${Math.round(blocked)} ms after the first`,
    )
    tellDelay('ours', ours)
    if (!peer) return
    const theirs = await watchTheirs(browser, peer)
    tellDelay('nginx-rtmp, fragments of 1 s', theirs)
    say('p95, ours to the peer', (percentile(ours.delays, 0.95) / percentile(theirs.delays, 0.95)).toFixed(2))
    writeFileSync(join(peer.folder, 'segment.ts'), bytes)
    const theirBytes = await bytesPerCpuSecond(`${peer.url}/hls/segment.ts`, peer.pid)
    say('segment bytes for a second of processor', `${megabytes(ourBytes)}, nginx ${megabytes(theirBytes)}`)
    say('the same, ours to the peer', (ourBytes / theirBytes).toFixed(2))
  } finally {
    await browser.close()
    await hall.stop()
    await peer?.stop()
  }
}

async function watchOurs(browser: Browser, hall: RunningHall, { id }: HostedBroadcast) {
  const page = await browser.newPage()
  await page.goto(`${hall.url}/live/${id}`)
  await page.waitForTimeout(SETTLING * 1000)
  const seen = await watchClock(page, MEASURED)
  await page.close()
  return seen
}

async function watchTheirs(browser: Browser, peer: Peer) {
  const push = await pushClock(`${peer.rtmpUrl}/clock`, 1)
  const page = await browser.newPage()
  await page.waitForTimeout(5000)
  await page.setContent('<video muted autoplay playsinline></video>')
  await page.addScriptTag({ path: HLS_JS })
  await page.evaluate((url) => {
    const { Hls } = window as unknown as { Hls: typeof import('hls.js').default }
    const hls = new Hls({ liveSyncDurationCount: 2, maxLiveSyncPlaybackRate: 1.15 })
    hls.attachMedia(document.querySelector('video') as HTMLVideoElement)
    hls.loadSource(url)
  }, `${peer.url}/hls/clock.m3u8`)
  await page.waitForTimeout((SETTLING - 5) * 1000)
  const seen = await watchClock(page, MEASURED)
  await page.close()
  await push.stop()
  return seen
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const tellDelay = (who: string, { delays, stalls }: Seen) =>
  say(
    `glass to glass, ${who}`,
    `p50 ${percentile(delays, 0.5)} ms, p95 ${percentile(delays, 0.95)} ms, ${stalls} stalls in ${MEASURED} s (${delays.length} looks)`,
  )
