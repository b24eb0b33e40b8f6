import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subtitlesFacts } from '#content/schema/mediaFacts.ts'
import { checkSubtitles } from '#content/subtitles/checkSubtitles.ts'
import { decodeText } from '#content/subtitles/decodeText.ts'
import { readSubtitles } from '#content/subtitles/readSubtitles.ts'
import { openTestMedia } from '../../support/openTestMedia.ts'

let hall: Awaited<ReturnType<typeof openTestMedia>>
beforeAll(async () => {
  hall = await openTestMedia()
})
afterAll(() => hall.close())

const SRT =
  '1\r\n00:00:01,000 --> 00:00:03,500\r\n上海有八千多棵<b>古树</b>。\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n<font color="red">它们</font>都有名字 & 编号。\r\n'
const VTT = `WEBVTT

NOTE of the translator

00:01.000 --> 00:03.500
上海有八千多棵<b>古树</b>。

00:04.000 --> 00:06.000 line:80%
它们都有名字 &amp; 编号。
`
const EXPECTED = `WEBVTT

00:00:01.000 --> 00:00:03.500
上海有八千多棵<b>古树</b>。

00:00:04.000 --> 00:00:06.000
它们都有名字 &amp; 编号。
`
/** 上海 and 树。 in GB 2312, between times in ASCII. */
const GB = Buffer.concat([
  Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n'),
  Buffer.from([0xc9, 0xcf, 0xba, 0xa3, 0xca, 0xf7, 0xa1, 0xa3]),
  Buffer.from('\n'),
])

describe('subtitles that are sent', () => {
  test('become WebVTT in UTF-8, from SubRip and from WebVTT, in any encoding of a Chinese desktop', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SRT, 'utf16le')])
    for (const [name, bytes, encoding] of [
      ['a.srt', Buffer.from(SRT), 'utf-8'],
      ['b.srt', Buffer.from(`\uFEFF${SRT}`), 'utf-8'],
      ['c.srt', utf16, 'utf-16le'],
      ['d.vtt', Buffer.from(VTT), 'utf-8'],
    ] as const) {
      const entry = await hall.send('subtitles', name, bytes)
      expect([name, entry.status, entry.problem]).toEqual([name, 'ready', null])
      const facts = subtitlesFacts.parse(entry.facts)
      expect(facts).toMatchObject({ encoding, language: 'zh', cues: 2, from: 1, until: 6, faults: [] })
      const read = await hall.app.inject(`/media/${facts.file}`)
      expect([read.headers['content-type'], read.body]).toEqual(['text/vtt; charset=utf-8', EXPECTED])
    }
    const gb = subtitlesFacts.parse((await hall.send('subtitles', 'e.srt', GB)).facts)
    expect(gb.encoding).toBe('gb18030')
    expect((await hall.app.inject(`/media/${gb.file}`)).body).toContain('上海树。')
  })

  test('name the line of each fault that keeps them from being shown', async () => {
    const faulty = Buffer.from(`WEBVTT

00:01.000 --> 00:03.000
第一句

00:05.000 --> 00:04.000
倒着走

00:02.000 --> 00:03.000
回到从前

00:xx.000 --> 00:09.000
没有时间

00:10.000 --> 00:11.000
`)
    const { status, problem, facts } = await hall.send('subtitles', 'faulty.vtt', faulty)
    expect([status, problem]).toEqual(['refused', { code: 'media/subtitles-faulty', detail: '6, 9, 12, 15' }])
    const { file, faults } = subtitlesFacts.parse(facts)
    expect(file).toBeUndefined()
    expect(faults).toEqual([
      { line: 6, what: 'backwards' },
      { line: 9, what: 'order' },
      { line: 12, what: 'unreadable' },
      { line: 15, what: 'empty' },
    ])
  })

  test('are refused where there are none, or no text', async () => {
    for (const bytes of [
      Buffer.from('好一棵树'),
      Buffer.from('WEBVTT\n'),
      Buffer.from([0, 1, 2, 0xff, 0xfe]),
    ])
      expect((await hall.send('subtitles', 'x.srt', bytes)).problem?.code).toBe('media/not-subtitles')
  })
})

describe('a check of subtitles', () => {
  const check = (text: string) => checkSubtitles(readSubtitles(text)?.cues ?? [])

  test('remarks what overlaps, has too many rows or too long a row', () => {
    const long = '一二三四五六七八九十一二三四五六七八九十一二三'
    const text = `1\n00:00:01,000 --> 00:00:04,000\n一\n二\n三\n\n2\n00:00:03,000 --> 00:00:05,000\n${long}\n`
    expect(check(text)).toEqual([
      { line: 2, what: 'rows' },
      { line: 8, what: 'overlap' },
      { line: 8, what: 'long' },
    ])
    expect(check(`1\n00:00:01,000 --> 00:00:04,000\n${long.slice(1)}\n`)).toEqual([])
    expect(check(`1\n00:00:01,000 --> 00:00:04,000\n${'a'.repeat(44)}\n`)).toEqual([])
  })

  test('finds two that run together for want of an empty line', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\n一\n2\n00:00:03,000 --> 00:00:04,000\n二\n'
    expect(readSubtitles(text)?.faults).toEqual([{ line: 5, what: 'unreadable' }])
  })

  test('lets no markup through but italic, bold and underlined', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<script>a</script> <i>b</i> <c.x>c</c> 1 < 2\n'
    expect(readSubtitles(text)?.cues[0]?.rows).toEqual(['a <i>b</i> c 1 &lt; 2'])
  })
})

test('bytes that no Chinese desktop writes are no text', () => {
  expect(decodeText(Buffer.from([0x80, 0xff, 0x81]))).toBeUndefined()
  expect(decodeText(Buffer.from('a\0b'))).toBeUndefined()
  expect(decodeText(Buffer.from('树'))).toEqual({ text: '树', encoding: 'utf-8' })
})
