import { expect, test } from 'vitest'
import { filmSubtitles } from '#content/subtitles/filmSubtitles.ts'
import { plainText } from '#content/subtitles/plainText.ts'
import { writeWebVtt } from '#content/subtitles/writeWebVtt.ts'

const read = (file: string, seconds = 60) => filmSubtitles(new TextEncoder().encode(file), seconds)
const said = (file: string) =>
  read(file).cues.map(({ from, until, rows }) => ({ from, until, text: plainText(rows) }))

const srt = `1
00:00:01,000 --> 00:00:02,500
<i>梧桐</i>发芽
第二行

2
00:00:03,000 --> 00:00:04,000
{\\an8}Rust & leaf
`

test('SubRip and WebVTT say the same', () => {
  const cues = [
    { from: 1, until: 2.5, text: '梧桐发芽\n第二行' },
    { from: 3, until: 4, text: 'Rust & leaf' },
  ]
  expect([said(srt), read(srt).faults]).toEqual([cues, []])
  expect(said(writeWebVtt(read(srt).cues))).toEqual(cues)
  const styled = `\uFEFFWEBVTT - by hand\r\n\r\nNOTE 00:01 says nothing\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n00:01.000 --> 00:02.500 align:start\r\n梧桐发芽\r\n第二行\r\n\r\nb\r\n00:03.000 --> 00:04.000\r\nRust &amp; leaf`
  expect([said(styled), read(styled).faults]).toEqual([cues, []])
})

test('what was written once is written the same again, so that the library and a film know it by one hash', () => {
  const once = writeWebVtt(
    read(`${srt}\n3\n00:00:05,000 --> 00:00:06,001\n<font>a</font> < b &amp; c\n`).cues,
  )
  expect(writeWebVtt(read(once).cues)).toBe(once)
})

test('each line that is wrong is named with its number', () => {
  const file = `1
00:00:05,000 --> 00:00:04,000
ends too soon

2
00:00:06,000 --> 00:00:07,000
fine

3
00:00:01,000 --> 00:00:02,000
too early

4
00:00:08.5 -> 00:00:09
no arrow

5
00:08 --> nine
no time

6
00:00:08,000 --> 00:00:09,000

7
00:02:00,000 --> 00:02:01,000
after the end
`
  expect(read(file).faults).toEqual([
    { line: 2, fault: 'backwards' },
    { line: 10, fault: 'order' },
    { line: 13, fault: 'time' },
    { line: 18, fault: 'time' },
    { line: 22, fault: 'empty' },
    { line: 25, fault: 'beyond' },
  ])
})

test('a file without a sentence, and one that is no text, are named as such', () => {
  expect(read('WEBVTT\n\n').faults).toEqual([{ line: 1, fault: 'nothing' }])
  expect(read('\0\0ftypmp42').faults).toEqual([{ line: 1, fault: 'unreadable' }])
})
