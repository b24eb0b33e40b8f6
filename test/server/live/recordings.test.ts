import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeAll } from '../../support/decodeAll.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let hall: TestLive
const { push, stopAll } = openPushes()
beforeAll(async () => {
  hall = await openTestLive()
})
afterAll(async () => {
  await stopAll()
  await hall.close()
})

const playlist = async (id: string) => (await fetch(`${hall.url}/hls/${id}/source.m3u8`)).text()
/** Seconds of the whole segments. */
const lengthOf = (text: string) =>
  [...readPlaylist(text).segments.values()].reduce((sum, { duration }) => sum + duration, 0)
const SECONDS = 6

const x264 = (...words: string[]) => ({
  video: ['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-g', '50', ...words],
})
// They take their time, not the machine's: all at once.
describe.concurrent('a recording', () => {
  test.each([
    ['pictures that look ahead (B-frames)', 25, x264('-bf', '3')],
    ['60 pictures a second', 60, x264('-r', '60')],
    ['no keyframe for eight seconds', 25, x264('-g', '200', '-sc_threshold', '0')],
    ['no sound', 25, { ...x264(), audio: ['-an'] }],
    ['stereo of 48 kHz', 25, { ...x264(), audio: ['-c:a', 'aac', '-ar', '48000', '-ac', '2'] }],
    // One second of 25 pictures, one of 5, and so on.
    [
      'a rate that changes',
      15,
      x264('-vf', 'select=lt(mod(n\\,50)\\,25)+not(mod(n\\,5))', '-fps_mode', 'vfr'),
    ],
    // FLV counts milliseconds in 31 bits as ffmpeg writes it: after three seconds it begins anew.
    ['a clock that begins anew', 25, x264('-output_ts_offset', '2147480')],
  ])(
    'of %s has no fault that a decoder finds',
    async (_what, rate, picture) => {
      const { id, streamKey } = await hall.plan()
      const stream = await push(`${hall.rtmpUrl}/${streamKey}`, picture)
      await until(async () => (await hall.read(id)).status === 'onAir')
      await until(async () => lengthOf(await playlist(id)) >= SECONDS, 40_000)
      await hall.ask('POST', `/api/broadcasts/${id}/end`)
      await stream.ended
      // An encoder still gives out its last pictures; the replay is there within ten seconds of the end.
      const text = await until(async () => {
        const read = await playlist(id)
        return read.includes('#EXT-X-ENDLIST') && read
      }, 10_000)
      const seconds = lengthOf(text)
      const { said, frames } = await decodeAll(`${hall.url}/hls/${id}/source.m3u8`)
      expect(said).toBe('')
      expect(Math.abs(frames / seconds / rate - 1)).toBeLessThan(0.1)
    },
    90_000,
  )
})
