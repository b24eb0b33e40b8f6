import { spawn } from 'node:child_process'
import { saysDiskFull } from '../../isDiskFull.ts'

/** Five minutes of sound take a second or two; what takes much longer will never end. */
const LEAST_PATIENCE_MS = 60_000
const PATIENCE_MS_A_SECOND = 200
/** A damaged file can complain about each of its frames. */
const MOST_CHARACTERS = 2_000_000

/**
 * Runs ffmpeg over `seconds` of sound to its end and hands over all it said, how far it came included.
 * @throws Error where the disk is full
 */
export function runFfmpeg(
  ffmpeg: string,
  words: readonly string[],
  seconds: number,
): Promise<{ succeeded: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(ffmpeg, ['-hide_banner', '-nostdin', '-nostats', '-progress', 'pipe:2', ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: Math.max(LEAST_PATIENCE_MS, seconds * PATIENCE_MS_A_SECOND),
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stderr.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-MOST_CHARACTERS)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const succeeded = code === 0
      if (!succeeded && saysDiskFull(said)) reject(new Error('ffmpeg: No space left on device'))
      else resolve({ succeeded, said })
    })
  })
}
