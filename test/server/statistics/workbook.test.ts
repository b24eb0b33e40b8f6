import { Workbook } from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileName } from '../../../server/statistics/workbook/sendWorkbook.ts'
import { openTestStatistics, type TestStatistics } from '../../support/openTestStatistics.ts'
import { as } from '../../support/testServer.ts'

const ON_AIR = '2026-05-01T02:00:00.000Z'
let stats: TestStatistics
let id: string
beforeAll(async () => {
  stats = await openTestStatistics()
  id = await stats.plan({
    title: '=1+1 "听见" 落叶/第一场',
    startsAt: ON_AIR,
    onAirAt: ON_AIR,
    endedAt: '2026-05-01T03:00:00.000Z',
  })
  await stats.seed(id, ON_AIR, [
    ...Array.from({ length: 40 }, (_, place) => ({ began: place * 30, watched: 20 + place * 30 })),
    { began: 100, watched: 3, facts: { region: '', device: 'unknown' as const } },
    { began: 9000, watched: 50, facts: { region: '美国' } },
    { began: 50, watched: 50, facts: { agent: 'bot' as const } },
    {
      began: 60,
      watched: 60,
      playback: { startup_ms: 900, stalls: 1, stalled_ms: 2000, errors: 1, last_error: 'net' },
    },
  ])
})
afterAll(() => stats.close())

async function open(url: string) {
  const reply = await stats.ask(url)
  expect(reply.statusCode).toBe(200)
  const book = new Workbook()
  await book.xlsx.load(reply.rawPayload as never)
  const values = (name: string) => {
    const rows: unknown[][] = []
    book.getWorksheet(name)?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
    return rows
  }
  return { reply, book, values, sheets: book.worksheets.map(({ name }) => name) }
}

describe('the workbook of a broadcast', () => {
  test('says the same as the page, as numbers and dates', async () => {
    const [{ values, sheets }, detail] = [
      await open(`/api/broadcasts/${id}/workbook`),
      await stats.detail(id),
    ]
    expect(sheets).toEqual([
      '概览',
      '逐分钟',
      '留存',
      '构成',
      '逐日',
      '播放质量',
      '互动',
      '投票',
      '另记',
      '怎么算',
      '出处',
    ])
    const overview = new Map(values('概览').map(([name, value]) => [name, value]))
    expect(overview.get('观看人次')).toBe(detail.audience.views)
    expect(overview.get('打开')).toBe(detail.audience.starts)
    expect(overview.get('最高同时在看')).toBe(detail.audience.peak)
    // A spreadsheet has no time zone: it shows what the clock in the hall showed.
    expect(overview.get('开播（上海时间）')).toEqual(new Date('2026-05-01T10:00:00.000Z'))
    const minutes = values('逐分钟').slice(1)
    expect(minutes).toHaveLength(detail.steps.length)
    expect(minutes.map(([, watching, joins, leaves]) => [watching, joins, leaves])).toEqual(
      detail.steps.map(({ watching, joins, leaves }) => [watching, joins, leaves]),
    )
    expect(
      values('留存')
        .slice(1)
        .map(([, starts]) => starts),
    ).toEqual(detail.kept)
    const regions = values('构成').filter(([by]) => by === '地区')
    expect(regions.map(([, name, starts, views]) => [name, starts, views])).toEqual(
      detail.regions.map(({ name, starts, views }) => [name || '查不出', starts, views]),
    )
    expect(
      values('另记')
        .slice(1)
        .map(([reason, starts]) => [reason, starts]),
    ).toEqual([['爬虫和机器人', 1]])
    expect(values('怎么算').flat().join()).toContain('真正播放满 10 秒')
  })

  test('is English where the page is, and its titles are words, never formulas', async () => {
    const { values, sheets, book, reply } = await open(`/api/broadcasts/${id}/workbook?locale=en`)
    expect(sheets).toContain('By the minute')
    expect(values('Shares').map(([, name]) => name)).toContain('United States')
    const title = book.getWorksheet('Overview')?.getCell('B2')
    expect([title?.type, title?.value]).toEqual([3, '=1+1 "听见" 落叶/第一场'])
    expect(reply.headers['content-disposition']).toContain(encodeURIComponent('=1+1 听见 落叶 第一场.xlsx'))
  })

  test('needs a member of the house', async () => {
    const url = `/api/broadcasts/${id}/workbook`
    expect((await stats.app.inject({ method: 'GET', url })).statusCode).toBe(401)
    expect((await stats.ask(url, as('hu', 'host'))).statusCode).toBe(200)
  })
})

test('the workbook of a year has a line for each broadcast and their sum', async () => {
  const [{ values, sheets }, year] = [await open('/api/years/2026/workbook'), await stats.year()]
  expect(sheets).toEqual(['概览', '逐场', '逐日', '另记', '播出账', '怎么算', '出处'])
  const rows = values('逐场')
  expect(rows.at(-1)?.[6]).toBe(year.goal.views)
  expect(rows.slice(1, -1).map((row) => row[6])).toEqual(
    year.broadcasts.map(({ audience }) => audience.views),
  )
  const days = values('逐日').slice(1)
  expect(days.at(-1)?.[2]).toBe(year.goal.views)
  expect(days[0]?.[0]).toEqual(new Date('2026-05-01T00:00:00.000Z'))
})

test('a title becomes a file name on any system', () => {
  expect(fileName('a/b\\c:d*e?f"g<h>i|j')).toBe('a b c d e f g h i j')
  expect(fileName('...')).toBe('greenhall')
})
