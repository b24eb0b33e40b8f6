import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NARRATION_LIMIT_SECONDS, type Pause } from '#content/schema/narration.ts'
import { encodeSound } from './encodeSound.ts'

/** One voice. */
const SHAPE = { channels: 'mono', kilobits: 80, atMost: NARRATION_LIMIT_SECONDS } as const

export interface EncodedNarration {
  readonly file: string
  readonly bytes: Buffer
  /** s */
  readonly seconds: number
  readonly pauses: Pause[]
}

/**
 * A narration as it was sent, in the one format of the hall.
 * @throws Problem `narration/not-audio`, `narration/broken`, `narration/too-long`, `narration/silent`
 */
export async function encodeNarration(sent: Buffer, ffmpeg: string): Promise<EncodedNarration> {
  const folder = await mkdtemp(join(tmpdir(), 'hall-narration-'))
  const [source, target] = [join(folder, 'sent'), join(folder, 'kept.m4a')]
  try {
    await writeFile(source, sent)
    const heard = await encodeSound(source, ffmpeg, { ...SHAPE, target })
    const bytes = await readFile(target)
    const file = `${createHash('sha256').update(bytes).digest('hex')}.m4a`
    return { file, bytes, ...heard }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
