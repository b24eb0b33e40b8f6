import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '#content/contract/problems.ts'
import { NARRATION_LIMIT_SECONDS, type Pause } from '#content/schema/narration.ts'
import { measuredIn, pausesIn } from './readFfmpeg.ts'
import { runFfmpeg } from './runFfmpeg.ts'
import { isCutWav, soundKindOf } from './soundKindOf.ts'

/** So that all voices of the hall are equally loud (EBU R128 loudness; the usual level of spoken word on the web). */
const LOUDNESS_LUFS = -16
/** Below this there is only the noise of a room. */
const SILENT_LUFS = -50
/** No peak goes above it, in parts of full scale (-1.5 dB). */
const PEAK = 0.84
/** At the loudness of the hall, what stays below this for so long is a pause. */
const PAUSE = { below: '-35dB', seconds: 0.2 } as const
/** A recording that ends this much before it says it does, in s and in parts of its length, is broken. */
const MISSING = { seconds: 1, part: 0.05 } as const
const ONE_VOICE = 'aresample=48000,aformat=channel_layouts=mono'

export interface EncodedNarration {
  readonly file: string
  readonly bytes: Buffer
  /** s */
  readonly seconds: number
  readonly pauses: Pause[]
}

/**
 * Opens what was sent, makes it as loud as all others and writes it as mono AAC in an .m4a whose index comes first. The
 * same recording gives the same bytes.
 * @throws Problem `narration/not-audio`, `narration/broken`, `narration/too-long`, `narration/silent`
 */
export async function encodeNarration(sent: Buffer, ffmpeg: string): Promise<EncodedNarration> {
  const kind = soundKindOf(sent)
  if (!kind) throw new Problem('narration/not-audio')
  if (kind === 'wav' && isCutWav(sent)) throw new Problem('narration/broken')
  const folder = await mkdtemp(join(tmpdir(), 'hall-narration-'))
  const [source, target] = [join(folder, 'sent'), join(folder, 'kept.m4a')]
  // Without a demuxer of its own a file could name others, and they would be opened.
  const input = ['-protocol_whitelist', 'file', '-f', kind, '-i', source, '-map', '0:a:0']
  try {
    await writeFile(source, sent)
    const most = ['-t', String(NARRATION_LIMIT_SECONDS + 1)]
    const measuring = ['-af', `${ONE_VOICE},ebur128=framelog=verbose`, '-f', 'null', '-']
    const heard = await runFfmpeg(ffmpeg, [...input, ...most, ...measuring])
    if (/matches no streams/.test(heard.said)) throw new Problem('narration/not-audio')
    const { seconds, declared, loudness } = measuredIn(heard.said)
    if (!heard.succeeded || !seconds || loudness === undefined) throw new Problem('narration/broken')
    if (seconds > NARRATION_LIMIT_SECONDS)
      throw new Problem('narration/too-long', String(NARRATION_LIMIT_SECONDS / 60))
    if (declared && declared - seconds > Math.max(MISSING.seconds, declared * MISSING.part))
      throw new Problem('narration/broken')
    if (loudness < SILENT_LUFS) throw new Problem('narration/silent')
    const levelling = [
      ONE_VOICE,
      `volume=${(LOUDNESS_LUFS - loudness).toFixed(2)}dB`,
      `alimiter=limit=${PEAK}:level=disabled`,
      `silencedetect=noise=${PAUSE.below}:duration=${PAUSE.seconds}`,
    ].join(',')
    const exact = [
      '-map_metadata',
      '-1',
      '-map_chapters',
      '-1',
      '-fflags',
      '+bitexact',
      '-flags:a',
      '+bitexact',
    ]
    const packing = ['-c:a', 'aac', '-b:a', '80k', ...exact, '-movflags', '+faststart', '-f', 'ipod', target]
    const written = await runFfmpeg(ffmpeg, [...input, '-af', levelling, ...packing])
    if (!written.succeeded) throw new Problem('narration/broken')
    const bytes = await readFile(target)
    const file = `${createHash('sha256').update(bytes).digest('hex')}.m4a`
    return { file, bytes, seconds, pauses: pausesIn(written.said, seconds) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
