import { setTimeout as sleep } from 'node:timers/promises'
import { startHall } from '../../support/startHall.ts'
import { percentile } from '../percentile.ts'
import { planClock } from './planClock.ts'
import { cpuSeconds } from './processes.ts'
import { pushFile } from './pushFile.ts'
import { say } from './say.ts'

const SETTLING_SECONDS = 10
const MEASURED_SECONDS = 60
const NAMES = ['source', '720p', '480p', 'audio'] as const

/** 1080p30 in, four renditions out: how far each is behind the source, and what it costs. */
export async function ladder() {
  const hall = await startHall()
  try {
    const { id, streamKey } = await planClock(hall)
    const push = await pushFile(`${hall.rtmpUrl}/${streamKey}`, '1920x1080', 30)
    await sleep(SETTLING_SECONDS * 1000)
    const before = cpuSeconds(hall.process.pid ?? 0)
    const began = performance.now()
    const behind = new Map(NAMES.map((name) => [name, [] as number[]]))
    const first = await reached(hall.url, id)
    for (let second = 0; second < MEASURED_SECONDS; second += 1) {
      const ends = await reached(hall.url, id)
      for (const name of NAMES) behind.get(name)?.push((ends.get('source') ?? 0) - (ends.get(name) ?? 0))
      await sleep(1000)
    }
    const last = await reached(hall.url, id)
    const seconds = (performance.now() - began) / 1000
    for (const name of NAMES) {
      const made = ((last.get(name) ?? 0) - (first.get(name) ?? 0)) / 1000
      const late = percentile(behind.get(name) ?? [], 0.95)
      say(
        `1080p30 in, ${name} out`,
        `${(made / seconds).toFixed(3)} s a second, p95 ${late} ms behind the source`,
      )
    }
    const cores = (cpuSeconds(hall.process.pid ?? 0) - before) / seconds
    say('processor for all of it', `${cores.toFixed(2)} cores`)
    await push.stop()
  } finally {
    await hall.stop()
  }
}

/** How far each rendition has come: the wall clock after its newest part, ms since 1970. */
async function reached(url: string, id: string) {
  const ends = await Promise.all(
    NAMES.map(async (name) => {
      const text = await (await fetch(`${url}/hls/${id}/${name}.m3u8`)).text()
      const at = text.lastIndexOf('#EXT-X-PROGRAM-DATE-TIME:')
      const [, begins = ''] = /DATE-TIME:(\S+)/.exec(text.slice(at)) ?? []
      const parts = [...text.slice(at).matchAll(/#EXT-X-PART:DURATION=([\d.]+)/g)]
      const length = parts.reduce((sum, [, duration]) => sum + Number(duration), 0)
      return [name, Date.parse(begins) + length * 1000] as const
    }),
  )
  return new Map<string, number>(ends)
}
