import { Problem } from '#content/contract/problems.ts'
import { openWords } from './prints/encoderWords.ts'
import { readProbe } from './prints/readProbe.ts'
import { runEncoder } from './prints/runEncoder.ts'

const PATIENCE_MS = 60_000

/**
 * A first look at a film that has arrived: whether it can be opened at all, how long it says it is, and how large.
 * @throws Problem `documentary/not-a-film`, `documentary/no-picture`
 */
export async function lookAtFilm(path: string, ffmpeg: string): Promise<Record<string, unknown>> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const probe = readProbe((await runEncoder(openWords(path), { ffmpeg, signal })).said)
  if (!probe) throw new Problem('documentary/not-a-film')
  if (!probe.picture) throw new Problem('documentary/no-picture')
  const { width, height } = probe.picture
  return { width, height, ...(probe.declared === undefined ? {} : { seconds: probe.declared }) }
}
