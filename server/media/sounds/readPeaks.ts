import { spawn } from 'node:child_process'

const RATE = 8000

/**
 * The outline of a sound for the eye: for each of `count` stretches its loudest moment, 0 to 100.
 * @throws Error when ffmpeg cannot read it
 */
export function readPeaks(ffmpeg: string, file: string, seconds: number, count: number): Promise<number[]> {
  const words = ['-v', 'error', '-nostdin', '-i', file, '-ac', '1', '-ar', String(RATE), '-f', 's16le', '-']
  const perPeak = Math.max(1, Math.ceil((seconds * RATE) / count))
  const peaks = new Array<number>(count).fill(0)
  return new Promise((resolve, reject) => {
    const child = spawn(ffmpeg, words, { stdio: ['ignore', 'pipe', 'ignore'] })
    let sample = 0
    let rest: Buffer = Buffer.alloc(0)
    child.stdout.on('data', (bytes: Buffer) => {
      const whole = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
      const even = whole.length - (whole.length % 2)
      for (let at = 0; at < even; at += 2, sample += 1) {
        const place = Math.min(count - 1, Math.floor(sample / perPeak))
        peaks[place] = Math.max(peaks[place] ?? 0, Math.abs(whole.readInt16LE(at)))
      }
      rest = whole.subarray(even)
    })
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve(peaks.map((peak) => Math.round((peak / 32_768) * 100)))
        : reject(new Error(`ffmpeg ended with ${code}`)),
    )
  })
}
