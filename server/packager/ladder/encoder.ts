import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Readable } from 'node:stream'
import { createFlvReader } from '../../flvReader.ts'
import { readVideoTag } from '../cmaf/flvTags.ts'
import type { TimedPicture } from '../cmaf/pictureMuxer.ts'
import { type VideoTrack, videoTrack } from '../cmaf/tracks.ts'
import { encoderWords, FIRST_PIPE } from './encoderWords.ts'
import { configTag, flvHead, pictureTag } from './flvWriter.ts'
import type { PictureName } from './rungs.ts'

/** What comes out of the encoder for one rendition. */
export type Encoded =
  | { readonly type: 'track'; readonly track: VideoTrack }
  | { readonly type: 'picture'; readonly picture: TimedPicture }

interface Needs {
  readonly ffmpeg: string
  readonly source: VideoTrack
  readonly encoded: readonly PictureName[]
  /** Moment of the first picture, in ms. */
  readonly start: number
  readonly keys: 'source' | number
  readonly hear: (name: PictureName, encoded: Encoded) => void
  /** Told once, where the machine cannot keep up or ffmpeg gave up; nothing is encoded after it. */
  readonly failed: (why: 'too slow' | 'broken', said: string) => void
}

/** Further behind than this the encoder will not catch up, in ms of the stream. */
const TOO_LATE_MS = 4000
/** What is still in the encoder at the end gets this long to come out, in ms. */
const LAST_WORDS_MS = 1500
const SAID_CHARACTERS = 500

/** One ffmpeg that makes smaller pictures of one stretch, as they come. */
export function createEncoder({ ffmpeg, source, encoded, start, keys, hear, failed }: Needs) {
  const words = encoderWords({ encoded, size: source, keys })
  const child = spawn(ffmpeg, words, {
    stdio: ['pipe', 'ignore', 'pipe', ...encoded.map(() => 'pipe' as const)],
  })
  const newest = new Map(encoded.map((name) => [name, start]))
  let said = ''
  let over = false

  const give = (why: 'too slow' | 'broken') => {
    if (over) return
    over = true
    child.kill('SIGKILL')
    failed(why, said)
  }
  // The source goes out whatever the encoder does: it must never wait for it.
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  child.once('error', () => give('broken'))
  child.stdin?.on('error', () => {})
  child.stderr?.on('data', (bytes) => {
    said = `${said}${bytes}`.slice(-SAID_CHARACTERS)
  })
  encoded.forEach((name, index) => {
    const pipe = child.stdio[FIRST_PIPE + index] as Readable
    const read = createFlvReader(({ type, stamp, payload }) => {
      if (type !== 'video') return
      const tag = readVideoTag(payload)
      if (tag.kind === 'config') hear(name, { type: 'track', track: videoTrack(tag.avcC) })
      if (tag.kind !== 'picture') return
      newest.set(name, stamp)
      // What was read lies in a buffer that the reader goes on with.
      hear(name, { type: 'picture', picture: { ...tag, at: stamp, data: Buffer.from(tag.data) } })
    })
    pipe.on('data', read)
    pipe.on('error', () => {})
  })
  const closed = new Promise<void>((done) => child.once('close', () => done()))
  void closed.then(() => give('broken'))
  child.stdin?.write(Buffer.concat([flvHead, configTag(source.avcC, Math.round(start))]))

  return {
    picture(picture: TimedPicture) {
      if (over) return
      child.stdin?.write(pictureTag(picture))
      if (picture.at - Math.min(...newest.values()) > TOO_LATE_MS) give('too slow')
    },
    /** Resolves when its last picture has come out. */
    async end() {
      const late = setTimeout(() => child.kill('SIGKILL'), LAST_WORDS_MS)
      over = true
      child.stdin?.end()
      await closed
      clearTimeout(late)
    },
  }
}

export type Encoder = ReturnType<typeof createEncoder>
