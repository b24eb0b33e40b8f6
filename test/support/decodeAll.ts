import { spawn } from 'node:child_process'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'

/**
 * Decodes every picture and sound of a media playlist, each source with its own initialisation as a player would;
 * what ffmpeg had to say, and how many pictures there were.
 */
export async function decodeAll(playlistUrl: string) {
  const text = await (await fetch(playlistUrl)).text()
  const stretches: string[][] = []
  // What a rendition missed cannot be fetched.
  for (const line of text.replace(/#EXT-X-GAP\n#EXTINF.*\n.*\n/g, '').split('\n')) {
    const init = /^#EXT-X-MAP:URI="([^"]+)"/.exec(line)?.[1]
    if (init) stretches.push([init])
    else if (line !== '' && !line.startsWith('#')) stretches.at(-1)?.push(line)
  }
  const decoded = await Promise.all(
    stretches.map(async (paths) => {
      const bytes = await Promise.all(
        paths.map(async (path) => Buffer.from(await (await fetch(new URL(path, playlistUrl))).arrayBuffer())),
      )
      return decode(Buffer.concat(bytes))
    }),
  )
  return {
    said: decoded.map(({ said }) => said).join(''),
    frames: decoded.reduce((sum, { frames }) => sum + frames, 0),
  }
}

const FEW_FRAMES = 3

async function decode(bytes: Buffer) {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const read = ['-v', 'warning', '-xerror', '-f', 'mp4', '-i', 'pipe:0']
  const words = [...read, '-map', '0:v:0', '-map', '0:a:0', '-fps_mode', 'passthrough', '-progress', 'pipe:1']
  const child = spawn(ffmpeg, [...words, '-f', 'null', '-'])
  let said = ''
  let progress = ''
  child.stderr.on('data', (part) => (said += String(part)))
  child.stdout.on('data', (part) => (progress += String(part)))
  child.stdin.on('error', () => {})
  child.stdin.end(bytes)
  await new Promise((done) => child.once('close', done))
  const frames = Number(
    progress
      .match(/frame=\d+/g)
      ?.at(-1)
      ?.slice(6),
  )
  // A stretch that was cut off after a picture or two has none of its sound yet.
  return { frames, said: frames <= FEW_FRAMES ? said.replace(/.*No filtered frames.*\n/, '') : said }
}
