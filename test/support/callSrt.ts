import { spawn } from 'node:child_process'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'

const H264 = '-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 25 -b:v 400k'
export const MPEG2 = '-c:v mpeg2video -b:v 400k'
export const NO_PICTURE = '-vn'

/** An encoder that calls over SRT as OBS does, again and again until it gets through: MPEG-TS with a tone in Opus. */
export async function callSrt(address: string, video = H264) {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const words = `-v error -re -f lavfi -i testsrc2=size=320x180:rate=25 -f lavfi -i sine=frequency=440:sample_rate=48000 ${video} -c:a libopus -b:a 64k -t 120 -f mpegts`
  let stopped = false
  const call = () => {
    const child = spawn(ffmpeg, [...words.split(' '), address], { stdio: 'ignore' })
    const gone = new Promise<void>((done) => child.once('exit', () => done()))
    return { child, gone }
  }
  let current = call()
  const over = (async () => {
    while (!stopped) {
      await current.gone
      await new Promise((later) => setTimeout(later, 500))
      if (!stopped) current = call()
    }
  })()
  return {
    stop: async () => {
      stopped = true
      current.child.kill('SIGKILL')
      await over
    },
  }
}
