import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'

const root = resolve(import.meta.dirname, '../../..')
const [WIDTH, HEIGHT, RATE] = [1280, 720, 25]

/** Pushes the clock picture with a tone as a careful host would: H.264 without look-ahead, a keyframe each `keySeconds`. */
export async function pushClock(url: string, keySeconds: number) {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const clock = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'clockPicture.ts'), ...[WIDTH, HEIGHT, RATE].map(String)],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const picture = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', `${WIDTH}x${HEIGHT}`, '-r', `${RATE}`]
  const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000']
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-b:v', '2000k']
  const keys = ['-g', String(keySeconds * RATE), '-sc_threshold', '0']
  const out = ['-c:a', 'aac', '-ac', '2', '-flush_packets', '1', '-f', 'flv', url]
  const encoder = spawn(
    ffmpeg,
    ['-v', 'fatal', ...picture, '-i', 'pipe:0', ...sound, ...h264, ...keys, ...out],
    // The one's pipe itself is the other's input: no picture waits for the bench's own work.
    { stdio: [clock.stdout, 'ignore', 'inherit'] },
  )
  return {
    stop: async () => {
      const gone = new Promise((done) => encoder.once('exit', done))
      clock.kill('SIGKILL')
      encoder.kill('SIGKILL')
      await gone
    },
  }
}
