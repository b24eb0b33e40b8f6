import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../support/openBrowser.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { percentile } from '../percentile.ts'
import { compareBytesPerCpuSecond } from './bytesPerCpuSecond.ts'
import { startNginx } from './nginxPeer.ts'
import { planClock } from './planClock.ts'
import { pushClock } from './pushClock.ts'
import { pushFile } from './pushFile.ts'
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
  // A viewer's machine draws video in hardware; where there is none, the plain path is nearer to it than WebGL in software.
  const browser = await openBrowser()
  try {
    const ours = await watchOurs(browser, hall)
    tellDelay('ours', ours)
    const { blocked, url } = await askOurs(hall)
    say(
      'blocked playlist requests released',
      `${VIEWERS} at once, p99 ${Math.round(blocked)} ms after the first`,
    )
    if (!peer) return
    const theirs = await watchTheirs(browser, peer)
    tellDelay('nginx-rtmp, fragments of 1 s', theirs)
    say('p95, ours to the peer', (percentile(ours.delays, 0.95) / percentile(theirs.delays, 0.95)).toFixed(2))
    writeFileSync(join(peer.files, 'segment.m4s'), Buffer.from(await (await fetch(url)).arrayBuffer()))
    const bytes = await compareBytesPerCpuSecond(
      { url, pid: hall.process.pid ?? 0 },
      { url: `${peer.url}/files/segment.m4s`, pid: peer.pid },
    )
    say(
      'segment bytes for a second of processor',
      `${megabytes(bytes.ours)}, nginx ${megabytes(bytes.theirs)} (medians of rounds in turn)`,
    )
    say('the same, ours to the peer', bytes.ratio.toFixed(2))
  } finally {
    await browser.close()
    await hall.stop()
    await peer?.stop()
  }
}

async function watchOurs(browser: Browser, hall: RunningHall) {
  const { id, streamKey } = await planClock(hall)
  const push = await pushClock(`${hall.rtmpUrl}/${streamKey}`, 2)
  const page = await browser.newPage()
  await page.goto(`${hall.url}/live/${id}`)
  await page.waitForTimeout(SETTLING * 1000)
  const seen = await watchClock(page, MEASURED)
  await page.close()
  await push.stop()
  await endBroadcast(hall, id)
  return seen
}

/** What the server gives to many: the host's encoder and the viewers' players are not its work, and are not here. */
async function askOurs(hall: RunningHall) {
  const { id, streamKey } = await planClock(hall)
  const push = await pushFile(`${hall.rtmpUrl}/${streamKey}`, '1280x720', 25)
  const playlist = `${hall.url}/hls/${id}/source.m3u8`
  await sleep(12_000)
  const blocked = await releaseBlocked(playlist, VIEWERS)
  await push.stop()
  await endBroadcast(hall, id)
  const [address = ''] = (await (await fetch(playlist)).text()).match(/source\/\d+\.m4s/) ?? []
  return { blocked, url: new URL(address, playlist).href }
}

/** Nothing is encoded any more once this has settled. */
async function endBroadcast(hall: RunningHall, id: string) {
  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
  await sleep(5000)
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
