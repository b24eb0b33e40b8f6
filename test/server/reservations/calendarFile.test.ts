import { expect, test } from 'vitest'
import {
  type CalendarEntry,
  calendarFile,
  escapeText,
  foldLine,
} from '../../../server/reservations/calendarFile.ts'

const entry: CalendarEntry = {
  id: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11',
  revision: 4,
  title: '听见落叶；梧桐树下的一堂课',
  description:
    '园林工程师胡静，带大家听叶、看叶，也听听树根下面的动静；带上耳朵就行。\n\n观看：https://hall.example.cn/live/8c0f',
  place: '绿厅直播（线上）',
  startsAt: new Date('2026-05-01T02:00:00Z'),
  minutes: 45,
  url: 'https://hall.example.cn/live/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11',
  alarms: [
    { minutesBefore: 1440, words: '明天开播' },
    { minutesBefore: 15, words: '15 分钟后开播' },
  ],
}
const madeAt = new Date('2026-04-20T08:30:00.500Z')
const octets = (line: string) => new TextEncoder().encode(line).length
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

test('a broadcast becomes an event with its time in UTC, its place and two alarms', () => {
  const lines = unfolded(calendarFile(entry, madeAt))
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Greenhall//Broadcasts//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11@greenhall',
    'SEQUENCE:4',
    'DTSTAMP:20260420T083000Z',
    'DTSTART:20260501T020000Z',
    'DTEND:20260501T024500Z',
    'SUMMARY:听见落叶；梧桐树下的一堂课',
    'DESCRIPTION:园林工程师胡静，带大家听叶、看叶，也听听树根下面的动静；带上耳朵就行。\\n\\n观看：https://hall.example.cn/live/8c0f',
    'LOCATION:绿厅直播（线上）',
    'URL:https://hall.example.cn/live/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:明天开播', 'TRIGGER:-PT1440M', 'END:VALARM'],
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:15 分钟后开播', 'TRIGGER:-PT15M', 'END:VALARM'],
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 octets, and none cuts a Chinese character in two', () => {
  const lines = calendarFile(entry, madeAt).split('\r\n')
  expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(1)
  expect(lines.join('')).not.toContain('\ufffd')
})

test.each([
  ['75 letters stay one line', 'a'.repeat(75), ['a'.repeat(75)]],
  ['76 letters are two', 'a'.repeat(76), ['a'.repeat(75), ' a']],
  ['25 characters of three octets stay one line', '叶'.repeat(25), ['叶'.repeat(25)]],
  ['a 26th goes on after a space', '叶'.repeat(26), ['叶'.repeat(25), ' 叶']],
  [
    'a folded line holds 74 octets after its space',
    '叶'.repeat(50),
    ['叶'.repeat(25), ` ${'叶'.repeat(24)}`, ' 叶'],
  ],
  ['a character of four octets stays whole', `${'a'.repeat(73)}𠮷`, ['a'.repeat(73), ' 𠮷']],
])('%s', (_fact, line, parts) => {
  expect(foldLine(line).split('\r\n')).toEqual(parts)
})

test('what would end a value is escaped, a line break is written out, other controls are left out', () => {
  expect(escapeText('a;b,c\\d\r\ne\nf\u0007\u0000g\th')).toBe('a\\;b\\,c\\\\d\\ne\\nfg\th')
})
