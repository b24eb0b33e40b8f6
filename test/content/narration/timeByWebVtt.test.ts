import { expect, test } from 'vitest'
import { readWebVtt } from '#content/narration/readWebVtt.ts'
import { timeByWebVtt } from '#content/narration/timeByWebVtt.ts'
import { problemCodeOf } from '../../support/problemCodeOf.ts'

const FILE = `\uFEFFWEBVTT - 花先于叶\r
\r
NOTE 第一段\r
\r
STYLE\r
::cue { color: green }\r
\r
1\r
00:00.500 --> 00:02.500 align:start\r
<v 林>花先于叶，\r
单瓣</v>\r
\r
00:00:02.500 --> 00:00:06.500\r
淡粉近白 &amp; 一起开放\r
`

test('a WebVTT file says what is spoken and when; notes, styles, names and markup are left out', () => {
  expect(readWebVtt(FILE)).toEqual([
    { from: 0.5, until: 2.5, text: '花先于叶， 单瓣' },
    { from: 2.5, until: 6.5, text: '淡粉近白 & 一起开放' },
  ])
})

test('a sentence that begins within a subtitle begins after its share of the letters', () => {
  expect(timeByWebVtt(['花先于叶，单瓣，淡粉近白。', '一起开放。'], readWebVtt(FILE), 8)).toEqual([0.5, 4.5])
})

test('subtitles of another text are refused with the place', () => {
  expect(problemCodeOf(() => timeByWebVtt(['花先于叶，单瓣，浅粉近白。'], readWebVtt(FILE), 8))).toEqual([
    'narration/timing-differs',
    '浅粉近白',
  ])
  expect(problemCodeOf(() => timeByWebVtt(['花先于叶，单瓣，淡粉近白。'], readWebVtt(FILE), 8))).toEqual([
    'narration/timing-differs',
    '一起开放',
  ])
})

test('subtitles that go on after the recording are refused', () => {
  const sentences = ['花先于叶，单瓣，淡粉近白。', '一起开放。']
  expect(problemCodeOf(() => timeByWebVtt(sentences, readWebVtt(FILE), 4))).toEqual([
    'narration/timing-beyond',
    '',
  ])
})

test.each([
  ['no head', '00:00.500 --> 00:02.500\n花'],
  ['no times', 'WEBVTT\n\n花先于叶'],
  ['an end before its beginning', 'WEBVTT\n\n00:05.000 --> 00:02.000\n花'],
])('%s is no file of subtitles', (_what, file) => {
  expect(problemCodeOf(() => readWebVtt(file))).toEqual(['narration/timing-unreadable', ''])
})
