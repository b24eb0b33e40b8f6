import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { FLV_HEADER, flvTag } from './flv.ts'
import type { Packager, PackagerEars, PackagerRun, StreamFacts } from './packager.ts'
import { mediaPlaylist, multivariantPlaylist, readRun } from './playlists.ts'

interface Needs {
  readonly ffmpeg: string
  readonly folder: string
  readonly log: FastifyBaseLogger
  /** Whether the host has ended the broadcast, so that players may stop asking. */
  readonly isEnded: (broadcast: string) => Promise<boolean>
}

const SEGMENT_SECONDS = 1
const LISTED = 15
const LOOK_EVERY_MS = 100
/** An ffmpeg that takes no more than this behind is stuck. */
const MOST_WAITING_BYTES = 32 * 1024 * 1024
const RUN_NAME = /^\d{6}$/

/** The packager by ffmpeg's own HLS muxer: no re-encoding, segments of about a second cut at keyframes. */
export function createHlsMuxer({ ffmpeg, folder, log, isEnded }: Needs): Packager {
  const runsOf = async (broadcast: string) => {
    const names = (await readdir(join(folder, broadcast)).catch(() => []))
      .filter((name) => RUN_NAME.test(name))
      .sort()
    const runs = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, broadcast, name, 'media.m3u8'), 'utf8').catch(() => '')
        return readRun(name, text)
      }),
    )
    return { names, runs }
  }

  return {
    folder,
    async start(broadcast, facts, ears) {
      const { names } = await runsOf(broadcast)
      const name = String(Number(names.at(-1) ?? 0) + 1).padStart(6, '0')
      const place = join(folder, broadcast, name)
      await mkdir(place, { recursive: true })
      const aside = join(folder, broadcast, '.index.m3u8')
      await writeFile(aside, multivariantPlaylist(facts))
      await rename(aside, join(folder, broadcast, 'index.m3u8'))
      return startRun({ ffmpeg, place, facts, ears, log })
    },
    async playlist(broadcast, name) {
      const { runs } = await runsOf(broadcast)
      const media = mediaPlaylist(runs, await isEnded(broadcast))
      if (name === 'media' || media === undefined) return media
      return readFile(join(folder, broadcast, 'index.m3u8'), 'utf8').catch(() => undefined)
    },
  }
}

function startRun({
  ffmpeg,
  place,
  ears,
  log,
}: {
  ffmpeg: string
  place: string
  facts: StreamFacts
  ears: PackagerEars
  log: FastifyBaseLogger
}): PackagerRun {
  const child = spawn(
    ffmpeg,
    // biome-ignore format: one option a line would hide the three ideas: read FLV at once, copy, cut into segments.
    [
      '-hide_banner', '-loglevel', 'warning', '-fflags', '+nobuffer', '-analyzeduration', '1000000', '-probesize', '1000000', '-f', 'flv', '-i', 'pipe:0',
      '-map', '0:v:0', '-map', '0:a:0?', '-c', 'copy', '-f', 'hls', '-hls_time', String(SEGMENT_SECONDS), '-hls_list_size', String(LISTED),
      '-hls_segment_type', 'fmp4', '-hls_fmp4_init_filename', 'init.mp4', '-hls_segment_filename', join(place, 'segment-%06d.m4s'),
      '-hls_flags', 'delete_segments+independent_segments+program_date_time+temp_file', '-hls_delete_threshold', '10', join(place, 'media.m3u8'),
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  )
  const { stdin, stderr } = child
  let stopping = false
  let said = ''
  stderr.on('data', (bytes) => {
    said = (said + String(bytes)).slice(-2000)
  })
  // A pipe that breaks is told by the exit that follows.
  stdin.on('error', () => {})
  const looking = setInterval(async () => {
    const text = await readFile(join(place, 'media.m3u8'), 'utf8').catch(() => '')
    if (!text.includes('#EXTINF')) return
    clearInterval(looking)
    ears.playable()
  }, LOOK_EVERY_MS)
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  child.once('error', (error) => ears.failed(error.message))
  child.once('exit', (code, signal) => {
    clearInterval(looking)
    if (stopping) return
    log.error({ code, signal, said }, 'the packager ended by itself')
    ears.failed(said.trim().split('\n').at(-1) ?? String(signal ?? code))
  })
  stdin.write(FLV_HEADER)
  return {
    write: (type, timestamp, payload) => {
      if (!stdin.writable) return
      if (stdin.writableLength > MOST_WAITING_BYTES) child.kill('SIGKILL')
      else stdin.write(flvTag(type, timestamp, payload))
    },
    stop: () => {
      stopping = true
      stdin.end()
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      return gone.finally(() => clearTimeout(late))
    },
  }
}
