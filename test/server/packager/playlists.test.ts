import { expect, test } from 'vitest'
import { mediaPlaylist, type Run } from '../../../server/packager/playlists.ts'

const run = (name: string, count: number, first = 0): Run => ({
  name,
  first,
  finished: true,
  segments: Array.from({ length: count }, (_, index) => ({
    seconds: 1,
    at: null,
    file: `segment-${first + index}.m4s`,
  })),
})
const tagOf = (playlist: string | undefined, tag: string) =>
  Number(new RegExp(`^#EXT-X-${tag}:(\\d+)`, 'm').exec(playlist ?? '')?.[1])
const breaksIn = (playlist: string | undefined) => playlist?.match(/^#EXT-X-DISCONTINUITY$/gm)?.length ?? 0

test('there is no playlist before the first segment', () => {
  expect(mediaPlaylist([run('000001', 0)], false)).toBeUndefined()
})

test('the media sequence goes on where the run before ended', () => {
  const before = mediaPlaylist([run('000001', 15, 40)], false)
  const after = mediaPlaylist([run('000001', 15, 40), run('000002', 3)], false)
  expect(tagOf(before, 'MEDIA-SEQUENCE')).toBe(40)
  expect(tagOf(after, 'MEDIA-SEQUENCE')).toBe(43)
  expect(breaksIn(after)).toBe(1)
})

test('the discontinuity sequence counts the breaks that left the window, runs without a segment not', () => {
  const runs = [run('000001', 5), run('000002', 0), run('000003', 10)]
  expect([
    tagOf(mediaPlaylist(runs, false), 'DISCONTINUITY-SEQUENCE'),
    breaksIn(mediaPlaylist(runs, false)),
  ]).toEqual([0, 1])
  const later = mediaPlaylist([run('000001', 5), run('000002', 0), run('000003', 15, 10)], false)
  expect([tagOf(later, 'DISCONTINUITY-SEQUENCE'), breaksIn(later)]).toEqual([1, 0])
})

test('only the host’s end ends the playlist', () => {
  expect(mediaPlaylist([run('000001', 2)], false)).not.toContain('ENDLIST')
  expect(mediaPlaylist([run('000001', 2)], true)).toContain('#EXT-X-ENDLIST')
})
