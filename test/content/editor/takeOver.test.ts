import { expect, test } from 'vitest'
import { Problem } from '#content/contract/problems.ts'
import { placesIn } from '#content/editor/media/followInFilms.ts'
import { asReason } from '#content/editor/media/followReplacement.ts'
import { sayReplaced } from '#content/editor/media/takeOver.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import type { LibraryEntry } from '#content/schema/library.ts'

const hash = (letter: string) => letter.repeat(64)
const kept = (letter: string) => ({ path: `/documentaries/${letter}.vtt`, hash: hash(letter), bytes: 1 })
const film = {
  text: { title: { zh: '梧桐一年', en: '' } },
  ...{ originalName: 'plane.mp4', poster: `${hash('a')}.webp`, subtitles: { zh: kept('b'), en: kept('c') } },
} as DocumentaryDraft
const made = (...files: string[]) => ({ files }) as unknown as LibraryEntry

test('a documentary has a picture of the library as its poster, and subtitles by the hash that both were kept under', () => {
  expect(placesIn(film, made(`${hash('a')}.webp`))).toEqual({ poster: true, subtitles: [] })
  expect(placesIn(film, made(`${hash('c')}.vtt`))).toEqual({ poster: false, subtitles: ['en'] })
  expect(placesIn({ ...film, poster: null, subtitles: {} }, made())).toEqual({ poster: false, subtitles: [] })
})

test('what one draft cannot take is its own reason; what keeps all of them from it is not', () => {
  const long = new Problem('narration/too-long', '5')
  expect(asReason(long)).toBe(long)
  for (const error of [
    new Problem('request/offline'),
    new Problem('access/sign-in-first'),
    new Error('ours'),
  ])
    expect(() => asReason(error)).toThrow(error)
})

const nothing = { exhibits: 0, films: 0, left: [], elsewhere: [], madeOfIt: [], gone: false }

test('an editor is told what followed, what did not and why, and what waits for a word', () => {
  expect(sayReplaced('秋.jpg', { ...nothing, gone: true }, 'zh')).toBe('已经换成“秋.jpg”。')
  expect(sayReplaced('秋.jpg', { ...nothing, exhibits: 2, films: 1 }, 'zh')).toBe(
    '已经换成“秋.jpg”。2 个展项的草稿一起换上了，发布后展厅才变。1 部纪录片的草稿一起换上了，要重新送审，发布后才变。',
  )
  const problem = new Problem('documentary/subtitles-unreadable', 'line 6')
  const left = [{ title: { zh: '梧桐一年', en: 'A year' }, problem }]
  expect(sayReplaced('en.srt', { ...nothing, left }, 'en')).toBe(
    '“en.srt” is in the library. “A year” did not take it: The subtitles cannot be read: line 6',
  )
  const elsewhere = [{ zh: '直播“秋叶”', en: 'the broadcast “Leaves”' }]
  expect(sayReplaced('秋.jpg', { ...nothing, elsewhere }, 'zh')).toBe(
    '“秋.jpg”已经收下。原来的文件还用在：直播“秋叶”，请到那里换。',
  )
  expect(sayReplaced('新.mp4', { ...nothing, madeOfIt: [film] }, 'en')).toContain(
    'Documentaries made of the film before: plane.mp4.',
  )
})
