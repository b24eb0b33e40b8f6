import { expect, test } from 'vitest'
import { multivariantPlaylist, readRun } from '../../../server/packager/playlists.ts'

const WRITTEN = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-TARGETDURATION:1
#EXT-X-MEDIA-SEQUENCE:7
#EXT-X-MAP:URI="init.mp4"
#EXTINF:1.000000,
#EXT-X-PROGRAM-DATE-TIME:2026-11-23T12:00:07.000+0000
segment-000007.m4s
#EXTINF:0.960000,
segment-000008.m4s
`

test('an unfinished run is read with what it has', () => {
  expect(readRun('000003', WRITTEN)).toEqual({
    name: '000003',
    first: 7,
    finished: false,
    segments: [
      { seconds: 1, at: '2026-11-23T12:00:07.000+0000', file: 'segment-000007.m4s' },
      { seconds: 0.96, at: null, file: 'segment-000008.m4s' },
    ],
  })
})

test('a finished run says so, with lines of either kind', () => {
  const read = readRun('000003', `${WRITTEN}#EXT-X-ENDLIST\n`.replaceAll('\n', '\r\n'))
  expect(read.finished).toBe(true)
  expect(read.segments.map(({ file }) => file)).toEqual(['segment-000007.m4s', 'segment-000008.m4s'])
})

test('a run that wrote nothing is empty', () => {
  expect(readRun('000001', '')).toEqual({ name: '000001', first: 0, segments: [], finished: false })
})

test('the playlist of playlists names codecs, size and bandwidth, and leaves out what is not known', () => {
  const facts = {
    videoCodec: 'avc1.64001f',
    audioCodec: 'mp4a.40.2',
    width: 1280,
    height: 720,
    bandwidth: 2_500_000.4,
  }
  expect(multivariantPlaylist(facts)).toContain(
    '#EXT-X-STREAM-INF:BANDWIDTH=2500000,CODECS="avc1.64001f,mp4a.40.2",RESOLUTION=1280x720\nmedia.m3u8\n',
  )
  const silent = multivariantPlaylist({ ...facts, audioCodec: null, width: null, height: null })
  expect(silent).toContain('CODECS="avc1.64001f"\n')
})
