import { setTimeout as sleep } from 'node:timers/promises'
import { startHall } from '../../support/startHall.ts'
import { planClock } from './planClock.ts'
import { pushFile } from './pushFile.ts'
import { say } from './say.ts'

const MINUTES = 10
/** What the start takes is not looked at. */
const SETTLING_MINUTES = 2
const EVERY_SECONDS = 5
const VIEWERS = 50

/** Memory of the server over ten minutes on air, with viewers who wait for every part. */
export async function memory() {
  const hall = await startHall()
  try {
    const { id, streamKey } = await planClock(hall)
    const push = await pushFile(`${hall.rtmpUrl}/${streamKey}`, '1280x720', 25)
    await sleep(3000)
    let over = false
    const viewing = Array.from({ length: VIEWERS }, () =>
      watch(`${hall.url}/hls/${id}/source.m3u8`, () => over),
    )
    const seen: number[] = []
    for (let second = 0; second < MINUTES * 60; second += EVERY_SECONDS) {
      await sleep(EVERY_SECONDS * 1000)
      if (second >= SETTLING_MINUTES * 60) seen.push(await megabytes(hall.url))
    }
    over = true
    await Promise.all(viewing)
    const third = Math.floor(seen.length / 3)
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
    const [early, late] = [mean(seen.slice(0, third)), mean(seen.slice(-third))]
    say(
      `memory over ${MINUTES - SETTLING_MINUTES} minutes`,
      `${early.toFixed(0)} MB in the first third, ${late.toFixed(0)} MB in the last (${(late / early).toFixed(3)}), most ${Math.max(...seen).toFixed(0)} MB`,
    )
    await push.stop()
  } finally {
    await hall.stop()
  }
}

/** What the server itself says it holds, in MB. */
async function megabytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes ([\d.e+]+)/m.exec(text)?.[1]) / 1e6
}

/** A player in small: waits for each part and fetches it. */
async function watch(playlist: string, isOver: () => boolean) {
  let query = ''
  while (!isOver()) {
    const reply = await fetch(`${playlist}${query}`)
    const text = await reply.text()
    const [, number, part] = /PRELOAD-HINT:TYPE=PART,URI="\w+\/(\d+)\.(\d+)\.m4s"/.exec(text) ?? []
    query = number ? `?_HLS_msn=${number}&_HLS_part=${part}&_HLS_skip=YES` : ''
    const newest = [...text.matchAll(/#EXT-X-PART:.*URI="([^"]+)"/g)].at(-1)?.[1]
    if (newest) await (await fetch(new URL(newest, playlist))).arrayBuffer()
  }
}
