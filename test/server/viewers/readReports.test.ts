import { expect, test } from 'vitest'
import { qualityChange } from '../../../server/viewers/playbackQuality.ts'
import { readReports } from '../../../server/viewers/readReports.ts'

const line = 'bl=(2000),br=(3000;v),cid="b",e=t,ltc=900,sid="token",sn=3,sta=p,ts=1700000000000,v=2'

test('a report of hls.js is read, and what nobody asked for is left', () => {
  expect(readReports(`${line}\n`)).toEqual([
    { sid: 'token', sn: 3, ts: 1_700_000_000_000, e: 't', cid: 'b', sta: 'p', br: 3000 },
  ])
})

test('reports that waited come in one, a line each', () => {
  expect(readReports(`${line}\n${line.replace('sn=3', 'sn=4')}\n`).map(({ sn }) => sn)).toEqual([3, 4])
})

test.each([
  ['nothing', ''],
  ['blank lines', '\n\n'],
  ['garbage', '💧%%%'],
  ['half a list', 'sid="a",sn=1,ts=1,e=t,bl=(1 2'],
  ['no number', 'sid="a",ts=1,e=t'],
  ['a number below nought', 'sid="a",sn=-1,ts=1,e=t'],
  ['a number no table can hold', 'sid="a",sn=99999999999,ts=1,e=t'],
  ['a broken time', 'sid="a",sn=1,ts=1.5,e=t'],
  ['a state that is none', 'sid="a",sn=1,ts=1,e=t,sta=playing'],
  ['no session', 'sn=1,ts=1,e=t'],
  ['JSON', '{"sid":"a"}'],
  ['more reports than a page could have kept', `${line}\n`.repeat(201)],
])('%s is refused with its code', (_what, body) => {
  expect(() => readReports(body)).toThrow(expect.objectContaining({ code: 'viewer/report-unreadable' }))
})

const said = (sn: number, ts: number, more: object) => ({ sid: 'token', sn, ts, e: 'ps', ...more })

test('a picture that waits is a stall, as long as until it moves again', () => {
  const [first, begins] = qualityChange(undefined, said(0, 1000, { sta: 'r' }))
  const [second, waits] = qualityChange(first, said(1, 3000, { e: 't', sta: 'r' }))
  const [third, over] = qualityChange(second, said(2, 3500, { sta: 'p' }))
  expect([begins?.stalls, waits, over?.stalledMs]).toEqual([1, undefined, 2500])
  expect(qualityChange(third, said(2, 9000, { sta: 'r' }))[1]).toBeUndefined()
})

test('errors, the start and a change of bit rate are told once each', () => {
  const of = (more: object) => qualityChange(undefined, said(0, 0, { sta: 'p', ...more }))[1]
  expect(of({ e: 'e', ec: ['bufferAppendError'] })).toMatchObject({
    errors: 1,
    lastError: 'bufferAppendError',
  })
  expect(of({ e: 'ce', 'com.greenhall-startup': 800 })).toMatchObject({ startupMs: 800 })
  expect(of({ e: 'bc', br: 900 })).toMatchObject({ bitrateKbps: 900 })
  expect(of({ e: 't' })).toBeUndefined()
})
