import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'

const MADE_SECONDS = 20

/** A host who costs the machine next to nothing: a film made beforehand, pushed round and round in real time. */
export async function pushFile(url: string, size: string, rate: number) {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const folder = mkdtempSync(join(tmpdir(), 'hall-film-'))
  const film = join(folder, 'film.flv')
  const made = `-v error -f lavfi -i testsrc2=size=${size}:rate=${rate} -f lavfi -i sine=frequency=440:sample_rate=48000 -t ${MADE_SECONDS} -c:v libx264 -preset veryfast -pix_fmt yuv420p -g ${2 * rate} -keyint_min ${2 * rate} -sc_threshold 0 -b:v 5000k -c:a aac -ac 2 -f flv ${film}`
  spawnSync(ffmpeg, made.split(' '), { stdio: 'inherit' })
  const child = spawn(
    ffmpeg,
    `-v fatal -re -stream_loop -1 -i ${film} -c copy -flush_packets 1 -f flv ${url}`.split(' '),
    { stdio: 'ignore' },
  )
  const gone = new Promise((done) => child.once('exit', done))
  return {
    stop: async () => {
      child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
