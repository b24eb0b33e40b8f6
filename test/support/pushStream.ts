import { spawn } from 'node:child_process'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'

interface Picture {
  readonly size?: string
  readonly video?: readonly string[]
  readonly audio?: readonly string[]
}

const H264 = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-tune',
  'zerolatency',
  '-pix_fmt',
  'yuv420p',
  '-g',
  '25',
  '-keyint_min',
  '25',
  '-sc_threshold',
  '0',
  '-b:v',
  '400k',
]
const AAC = ['-c:a', 'aac', '-b:a', '64k']

/** A host as OBS would be: a moving test picture and a tone, in real time, by real ffmpeg. */
export async function pushStream(url: string, { size = '320x180', video = H264, audio = AAC }: Picture = {}) {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const words = [
    '-hide_banner',
    '-loglevel',
    'error',
    '-re',
    '-f',
    'lavfi',
    '-i',
    `testsrc2=size=${size}:rate=25`,
    '-f',
    'lavfi',
    '-i',
    'sine=frequency=440:sample_rate=44100',
  ]
  const child = spawn(ffmpeg, [...words, ...video, ...audio, '-t', '170', '-f', 'flv', url], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (bytes) => (said += String(bytes)))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  return {
    /** Its exit code, once it ends. */
    ended,
    said: () => said,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
