import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { audioTrack } from '../../../server/packager/cmaf/tracks.ts'
import { planLadder } from '../../../server/packager/ladder/rungs.ts'
import { createLanes } from '../../../server/packager/lane.ts'
import { mediaPlaylist } from '../../../server/packager/mediaPlaylist.ts'
import { createRendition, type Rendition } from '../../../server/packager/rendition.ts'
import { openRenditionFiles } from '../../../server/packager/renditionFiles.ts'
import { createStretch } from '../../../server/packager/stretch.ts'
import { type ReadPlaylist, readPlaylist } from '../../support/playlistReader.ts'

/*
 * A broadcast as chance wills it: hosts of every rate and regularity, who come, go and jump, and a server that is
 * killed. After every picture the playlists have to be what RFC 8216bis says, and to follow from those before.
 */

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-rendition-'))
  failures = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let failures: unknown[] = []
const open = async (name: string) =>
  createRendition(name, await openRenditionFiles(join(folder, name), (error) => failures.push(error)))
const written = (rendition: Rendition, form = { delta: false, plain: false }) =>
  mediaPlaylist(
    {
      name: rendition.name,
      segments: rendition.segments,
      partsFrom: rendition.partsFrom(),
      ended: rendition.isEnded(),
      reports: [],
      trim: rendition.trim(),
    },
    form,
  )

/** What must be true of a playlist whatever came before. */
function checkOne(text: string): ReadPlaylist {
  const read = readPlaylist(text)
  expect(read.targetDuration).toBe(2)
  for (const { duration } of read.segments.values()) expect(Math.round(duration)).toBeLessThanOrEqual(2)
  for (const [number, parts] of read.parts) {
    for (const { duration } of parts) expect(duration).toBeLessThanOrEqual(read.partTarget)
    // RFC 8216bis, 4.4.4.9: at least 85 %, but for the last of a segment.
    const complete = read.segments.has(number)
    const whole = complete ? parts.slice(0, -1) : parts
    for (const { duration } of whole) expect(duration).toBeGreaterThanOrEqual(read.partTarget * 0.85)
  }
  return read
}

/** What must be true of a playlist after another. */
function checkStep(before: ReadPlaylist, after: ReadPlaylist) {
  expect(after.first).toBe(before.first)
  for (const [number, segment] of before.segments) expect(after.segments.get(number)).toEqual(segment)
  for (const [number, parts] of before.parts)
    if (after.parts.has(number)) expect(after.parts.get(number)?.slice(0, parts.length)).toEqual(parts)
}

/** A delta update is the full playlist without its beginning. */
function checkDelta(full: string, delta: string) {
  const skipped = /#EXT-X-SKIP:SKIPPED-SEGMENTS=(\d+)\n/.exec(delta)
  if (!skipped) return expect(delta).toBe(full)
  const rest = delta.slice(skipped.index + skipped[0].length)
  expect(full.endsWith(rest)).toBe(true)
  const missing = full.slice(0, full.length - rest.length)
  expect(missing.match(/#EXTINF/g)).toHaveLength(Number(skipped[1]))
}

const RATES = [1000 / 60, 1000 / 30, 40, 1000 / 24, 1000 / 15]
const KEYS_MS = [500, 1000, 1280, 2000, 4000, 8000]

test.each([1, 2, 3, 4, 5, 6, 7, 8])('chance %i', async (seed) => {
  const random = seededRandom(seed)
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  let picture = await open('source')
  let sound = await open('audio')
  let wall = Date.UTC(2026, 10, 23)
  let before: ReadPlaylist | undefined

  const look = () => {
    const full = written(picture)
    const read = checkOne(full)
    checkOne(written(sound))
    checkDelta(full, written(picture, { delta: true, plain: false }))
    checkOne(written(picture, { delta: false, plain: true }))
    if (before) checkStep(before, read)
    before = read
  }

  for (let run = 0; run < 6; run += 1) {
    const number = Math.max(...[picture, sound].map(({ segments }) => (segments.at(-1)?.number ?? -1) + 1))
    const interval = pick(RATES)
    const keys = pick(KEYS_MS)
    const hasSound = random() < 0.7
    const regular = random() < 0.6
    const length = 3000 + random() * 20_000
    const stretch = createStretch({
      video: { avcC: Buffer.from([1]), width: 320, height: 180, codec: 'avc1.42c014' },
      audio: hasSound ? audioTrack(Buffer.from([0x11, 0x90])) : null,
      first: number,
      start: 0,
      wall,
      init: `init-${number}`,
      plan: planLadder({ rungs: [], fits: true, most: 0 }),
      lanes: { source: createLanes(picture)() },
      sound: createLanes(sound)(),
      ffmpeg: '',
      encoderFailed: () => {},
    })
    let lastKey = -keys
    let heard = 0
    for (let at = 0; at < length; at += regular ? interval : interval * (0.6 + random() * 0.8)) {
      // Now and then the screen stands still, or the network does.
      if (!regular && random() < 0.01) at += random() * 1500
      for (; hasSound && heard < at; heard += 1024 / 48) stretch.sound(Math.round(heard), Buffer.alloc(20))
      const key = at - lastKey >= keys
      if (key) lastKey = at
      stretch.picture({ at: Math.round(at), offset: 0, key, data: Buffer.alloc(50) })
      if (random() < 0.15 && picture.segments.length > 0) look()
    }
    wall += length + random() * 5000
    if (random() < 0.5) {
      await stretch.end()
      look()
      continue
    }
    // The process is killed: what is on disk is all there is, and the last line may be cut short.
    await Promise.all([picture.close(), sound.close()])
    appendFileSync(join(folder, 'source', 'journal.ndjson'), '{"type":"part","dura')
    appendFileSync(join(folder, 'source', `${picture.segments.at(-1)?.number}.m4s`), 'half a part')
    picture = await open('source')
    sound = await open('audio')
    look()
  }
  picture.end()
  const last = checkOne(written(picture))
  expect(last.segments.size).toBe(picture.segments.length)
  await Promise.all([picture.close(), sound.close()])
  expect(failures).toEqual([])
  for (const { number, parts } of picture.segments) {
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
    if (bytes > 0) expect(statSync(join(folder, 'source', `${number}.m4s`)).size).toBe(bytes)
  }
  expect(readFileSync(join(folder, 'source', 'journal.ndjson'), 'utf8')).toContain('"complete"')
})
