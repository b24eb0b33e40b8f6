import type { Pause } from '#content/schema/narration.ts'
import { measuredIn, pausesIn } from './readFfmpeg.ts'
import { runFfmpeg } from './runFfmpeg.ts'

/** ffmpeg is not waited for any longer, in s. */
const PATIENCE_SECONDS = 120
const HEARING =
  'aresample=48000,aformat=channel_layouts=mono,ebur128=framelog=verbose,silencedetect=noise=-35dB:duration=0.2'

/** Listens to an .m4a that is in the hall's one format already: how long it is, in s, and where it pauses. Undefined where it is broken. */
export async function hearStored(
  path: string,
  ffmpeg: string,
): Promise<{ readonly seconds: number; readonly pauses: Pause[] } | undefined> {
  const input = ['-protocol_whitelist', 'file', '-f', 'mov', '-i', path, '-map', '0:a:0']
  const heard = await runFfmpeg(ffmpeg, [...input, '-af', HEARING, '-f', 'null', '-'], PATIENCE_SECONDS)
  const { seconds } = measuredIn(heard.said)
  return heard.succeeded && seconds ? { seconds, pauses: pausesIn(heard.said, seconds) } : undefined
}
