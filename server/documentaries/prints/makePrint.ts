import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '#content/contract/problems.ts'
import type { PrintFacts, PrintNotice, PrintStep } from '#content/schema/documentaryDraft.ts'
import { drawStills } from './drawStills.ts'
import { gainFor, lengthWords, loudnessWords, openWords, SILENT_LUFS } from './encoderWords.ts'
import { encodePictures, encodeSound } from './encodeTracks.ts'
import { finishPrint } from './finishPrint.ts'
import { type PrintPlan, planPrint } from './planPrint.ts'
import { type Keep, openRendition } from './printFolder.ts'
import { readProbe } from './readProbe.ts'
import { roomFor } from './roomFor.ts'
import { runEncoder } from './runEncoder.ts'

export interface Making {
  readonly ffmpeg: string
  /** The file that was sent. */
  readonly original: string
  /** Where it is made. What lies there from an earlier try is used again. */
  readonly work: string
  /** Where it lies once it is whole, and under which address that is served. */
  readonly ready: string
  readonly url: string
  readonly threads: number
  readonly keep: Keep
  readonly signal: AbortSignal
  readonly progress: (step: PrintStep, done: number) => void
}

/** What each step takes of the whole; the rest is the pictures'. */
const SHARE = { check: 0.02, sound: 0.06, stills: 0.03, finish: 0.01 } as const
const [PLAN, FACTS] = ['plan.json', 'facts.json']

interface Written {
  readonly plan: PrintPlan
  readonly gain: number
  readonly silent: boolean
}

/**
 * Makes the HLS ladder of an original (CMAF, H.264 and AAC), its small pictures and its poster, and gives it its
 * place in one move: nobody ever sees half of it. Begun work is gone on with, segment by segment.
 * @throws Problem `documentary/…` where nothing can be made of the original; the signal's reason once it is aborted
 */
export async function makePrint(making: Making): Promise<PrintFacts> {
  const { work, ready, keep, progress } = making
  const made = await readFile(join(ready, FACTS), 'utf8').catch(() => undefined)
  // The server went down between giving it its place and writing that down.
  if (made) return JSON.parse(made) as PrintFacts
  await mkdir(work, { recursive: true })
  progress('check', 0)
  const { plan, gain, silent } = await planned(making)
  const renditions = plan.rungs.map((rung) => ({
    rung,
    rendition: openRendition(join(work, rung.name), keep),
  }))
  const sound = plan.sound ? openRendition(join(work, 'sound'), keep) : undefined
  const pictures = 1 - SHARE.check - SHARE.stills - SHARE.finish - (sound ? SHARE.sound : 0)
  let before = SHARE.check
  if (sound) {
    await encodeSound({ ...making, plan, gain }, sound, (done) =>
      progress('sound', before + done * SHARE.sound),
    )
    before += SHARE.sound
  }
  const pixels = plan.rungs.reduce((sum, { width, height }) => sum + width * height, 0)
  for (const { rung, rendition } of renditions) {
    const share = (pictures * rung.width * rung.height) / pixels
    await encodePictures({ ...making, plan, rung }, rendition, (done) =>
      progress('pictures', before + done * share),
    )
    before += share
  }
  progress('stills', before)
  await drawStills(making, plan, renditions)
  progress('finish', 1 - SHARE.finish)
  const finished = await finishPrint(making, plan, renditions, sound)
  const heard: readonly PrintNotice[] = silent ? ['silent'] : []
  const facts: PrintFacts = { ...finished, notices: [...plan.notices, ...heard] }
  await keep(work, { file: FACTS, bytes: Buffer.from(JSON.stringify(facts)) })
  await rename(work, ready)
  return facts
}

/** Looks at the original once; what was decided stays decided. */
async function planned(making: Making): Promise<Written> {
  const { work, keep } = making
  const written = await readFile(join(work, PLAN), 'utf8').catch(() => undefined)
  if (written) return JSON.parse(written) as Written
  const run = (words: readonly string[]) => runEncoder(words, making)
  const probe = readProbe((await run(openWords(making.original))).said)
  const picture = probe?.picture ? await run(lengthWords(making.original)) : undefined
  const plan = planPrint({ probe, seconds: picture?.succeeded ? secondsIn(picture.said) : undefined })
  if (plan.hdr && !(await canToneMap(making))) throw new Problem('documentary/hdr-not-here')
  await roomFor(work, plan)
  const heard = plan.sound ? (await run(loudnessWords(making.original))).said : ''
  const loudness = [...heard.matchAll(/^\s+I:\s+(-?[\d.]+) LUFS/gm)].at(-1)?.[1]
  const measured = loudness === undefined ? undefined : Number(loudness)
  const silent = plan.sound && (measured === undefined || measured < SILENT_LUFS)
  const decided = { plan, gain: gainFor(measured), silent }
  await keep(work, { file: PLAN, bytes: Buffer.from(JSON.stringify(decided)) })
  return decided
}

/** How far ffmpeg came, in s. */
function secondsIn(said: string): number | undefined {
  const micros = [...said.matchAll(/^out_time_us=(\d+)/gm)].at(-1)?.[1]
  return micros === undefined ? undefined : Number(micros) / 1_000_000
}

/** Whether this ffmpeg can bring light of more than eight bits down. */
async function canToneMap(making: Making): Promise<boolean> {
  let told = ''
  await runEncoder(['-filters'], {
    ...making,
    take: async (out) => {
      for await (const bytes of out) told += bytes.toString()
    },
  })
  return / zscale /.test(told)
}
