import { open } from 'node:fs/promises'
import { Problem } from '#content/contract/problems.ts'
import type { Pause } from '#content/schema/narration.ts'
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
/** A tag with a picture may stand before the first sound. */
const HEAD_BYTES = 4 * 1024 ** 2
const EXACT = '-map_metadata -1 -map_chapters -1 -fflags +bitexact -flags:a +bitexact'.split(' ')

export interface SoundWish {
  /** Where it is to be written, as an .m4a. */
  readonly target: string
  readonly channels: 'mono' | 'stereo'
  readonly kilobits: number
  /** s */
  readonly atMost: number
}

/**
 * Opens a recording, makes it as loud as all others and writes it as AAC in an .m4a whose index comes first. The same
 * recording gives the same bytes.
 * @throws Problem `narration/not-audio`, `narration/broken`, `narration/too-long`, `narration/silent`
 */
export async function encodeSound(
  source: string,
  ffmpeg: string,
  { target, channels, kilobits, atMost }: SoundWish,
): Promise<{ readonly seconds: number; readonly pauses: Pause[] }> {
  const kind = await kindOf(source)
  // Without a demuxer of its own a file could name others, and they would be opened.
  const input = ['-protocol_whitelist', 'file', '-f', kind, '-i', source, '-map', '0:a:0']
  const shaped = `aresample=48000,aformat=channel_layouts=${channels}`
  const measuring = ['-af', `${shaped},ebur128=framelog=verbose`, '-f', 'null', '-']
  const heard = await runFfmpeg(ffmpeg, [...input, '-t', String(atMost + 1), ...measuring], atMost)
  if (/matches no streams/.test(heard.said)) throw new Problem('narration/not-audio')
  const { seconds, declared, loudness } = measuredIn(heard.said)
  if (!heard.succeeded || !seconds || loudness === undefined) throw new Problem('narration/broken')
  if (seconds > atMost) throw new Problem('narration/too-long', String(atMost / 60))
  if (declared && declared - seconds > Math.max(MISSING.seconds, declared * MISSING.part))
    throw new Problem('narration/broken')
  if (loudness < SILENT_LUFS) throw new Problem('narration/silent')
  const levelling = [
    shaped,
    `volume=${(LOUDNESS_LUFS - loudness).toFixed(2)}dB`,
    `alimiter=limit=${PEAK}:level=disabled`,
    `silencedetect=noise=${PAUSE.below}:duration=${PAUSE.seconds}`,
  ].join(',')
  const packing = ['-c:a', 'aac', '-b:a', `${kilobits}k`, ...EXACT, '-movflags', '+faststart', '-f', 'ipod']
  const written = await runFfmpeg(ffmpeg, [...input, '-af', levelling, ...packing, target], atMost)
  if (!written.succeeded) throw new Problem('narration/broken')
  return { seconds, pauses: pausesIn(written.said, seconds) }
}

async function kindOf(source: string) {
  const handle = await open(source)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const kind = soundKindOf(buffer.subarray(0, bytesRead))
    if (!kind) throw new Problem('narration/not-audio')
    if (kind === 'wav' && isCutWav(buffer, (await handle.stat()).size)) throw new Problem('narration/broken')
    return kind
  } finally {
    await handle.close()
  }
}
