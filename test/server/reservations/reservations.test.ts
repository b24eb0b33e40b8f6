import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import { createAddressMark } from '../../../server/addressMark.ts'
import { RESERVATIONS_A_MINUTE } from '../../../server/reservations/reservationStore.ts'
import { reservations } from '../../../server/reservations/reservations.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { openTestServer } from '../../support/testServer.ts'

let database: TestDatabase
let app: FastifyInstance
let clock: number
const open = (publicUrl?: string) =>
  openTestServer((serve) =>
    reservations(serve, {
      database: database.database,
      now: () => new Date(clock),
      publicUrl,
      addressMark: createAddressMark('a secret'),
    }),
  )
beforeEach(async () => {
  database = await openTestDatabase()
  clock = Date.UTC(2026, 3, 20)
  app = await open()
})
afterEach(async () => {
  await app.close()
  await database.close()
})

const plan = async (status: BroadcastStatus = 'planned') => {
  const id = randomUUID()
  await database.database
    .insertInto('broadcasts')
    .values({
      id,
      title: '听见落叶, 一堂课',
      about: '',
      starts_at: new Date('2026-05-01T02:00:00Z'),
      minutes: 90,
      stream_key: `key-${id}`,
      backup_key: `backup-${id}`,
      status,
      on_air_at: status === 'planned' ? null : new Date(clock),
      ended_at: null,
      created_by: 'hu',
      created_at: new Date(clock),
      cover: null,
      reservation_url: null,
      trim_from: null,
      trim_until: null,
      rehearsal: null,
    })
    .execute()
  return id
}
const ask = async (method: 'PUT' | 'DELETE', id: string, reservation: string, from = '10.0.0.1') => {
  const url = `/api/broadcasts/${id}/reservations/${reservation}`
  const reply = await app.inject({ method, url, remoteAddress: from })
  return { status: reply.statusCode, ...reply.json() }
}

test('who reserves twice has one reservation, and is not counted after taking it back', async () => {
  const [id, mine] = [await plan(), randomUUID()]
  expect(await ask('PUT', id, mine)).toMatchObject({ status: 200, reserved: 1 })
  expect(await ask('PUT', id, mine)).toMatchObject({ reserved: 1 })
  expect(await ask('PUT', id, randomUUID())).toMatchObject({ reserved: 2 })
  expect(await ask('DELETE', id, mine)).toMatchObject({ status: 200, reserved: 1 })
  expect(await ask('DELETE', id, mine)).toMatchObject({ status: 200, reserved: 1 })
  expect(await ask('PUT', id, mine)).toMatchObject({ reserved: 2 })
  expect((await app.inject('/api/reservations')).json()).toEqual([{ broadcast: id, reserved: 2 }])
})

test('the same tap that arrives on two ways at once is one reservation', async () => {
  const [id, mine] = [await plan(), randomUUID()]
  const replies = await Promise.all(Array.from({ length: 4 }, () => ask('PUT', id, mine)))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await ask('PUT', id, mine)).reserved).toBe(1)
})

test.each([
  ['onAir', 'reservation/begun'],
  ['interrupted', 'reservation/begun'],
  ['ended', 'broadcast/already-ended'],
] as const)('a broadcast that is %s cannot be reserved', async (status, code) => {
  expect(await ask('PUT', await plan(status), randomUUID())).toMatchObject({ status: 409, code })
})

test('a broadcast that does not exist, and a number that is none, are refused by name', async () => {
  expect(await ask('PUT', randomUUID(), randomUUID())).toMatchObject({
    status: 404,
    code: 'broadcast/not-found',
  })
  expect(await ask('PUT', await plan(), 'me')).toMatchObject({ status: 400, code: 'request/invalid' })
})

test('a flood from one address is stopped, others go on, and a minute later it may try again', async () => {
  const id = await plan()
  for (let done = 0; done < RESERVATIONS_A_MINUTE; done++) await ask('PUT', id, randomUUID(), '10.0.0.9')
  const kept = randomUUID()
  expect(await ask('PUT', id, kept, '10.0.0.9')).toMatchObject({ status: 429, code: 'request/too-many' })
  expect(await ask('PUT', id, randomUUID(), '10.0.0.8')).toMatchObject({
    reserved: RESERVATIONS_A_MINUTE + 1,
  })
  clock += 61_000
  expect(await ask('PUT', id, kept, '10.0.0.9')).toMatchObject({ reserved: RESERVATIONS_A_MINUTE + 2 })
})

test('no address is kept, only a mark that leads back to nobody', async () => {
  await ask('PUT', await plan(), randomUUID(), '10.0.0.77')
  const [row] = await database.database.selectFrom('reservations').selectAll().execute()
  expect(row?.address).toMatch(/^[\w-]{16}$/)
  expect(JSON.stringify(row)).not.toContain('10.0.0.77')
})

test('a reservation goes with the plan that is deleted', async () => {
  const id = await plan()
  await ask('PUT', id, randomUUID())
  await database.database.deleteFrom('broadcasts').where('id', '=', id).execute()
  expect((await app.inject('/api/reservations')).json()).toEqual([])
})

test('the calendar file says when, where and in which language, and follows a change', async () => {
  const id = await plan()
  const fetchFile = (query = '') =>
    app.inject({ url: `/api/broadcasts/${id}/calendar.ics${query}`, headers: { host: 'hall.test:8080' } })
  const chinese = await fetchFile()
  expect(chinese.headers['content-type']).toBe('text/calendar; charset=utf-8')
  const text = chinese.body.replaceAll('\r\n ', '')
  expect(text).toContain('SUMMARY:听见落叶\\, 一堂课\r\n')
  expect(text).toContain('DTSTART:20260501T020000Z\r\nDTEND:20260501T033000Z\r\n')
  expect(text).toContain(`URL:http://hall.test:8080/live/${id}\r\n`)
  expect(text).toContain('SEQUENCE:1\r\n')
  expect(text).toContain('明天开播')
  await database.database.updateTable('broadcasts').set({ revision: 2 }).where('id', '=', id).execute()
  const english = (await fetchFile('?locale=en')).body.replaceAll('\r\n ', '')
  expect(english).toContain('SEQUENCE:2\r\n')
  expect(english).toContain('Tomorrow: ')
  for (const file of [text, english]) expect(file).toContain(`UID:${id}@greenhall\r\n`)
  expect((await app.inject(`/api/broadcasts/${randomUUID()}/calendar.ics`)).json().code).toBe(
    'broadcast/not-found',
  )
})

test('behind a proxy the calendar leads to the public address', async () => {
  const id = await plan()
  await app.close()
  app = await open('https://hall.example.cn')
  const { body } = await app.inject(`/api/broadcasts/${id}/calendar.ics`)
  expect(body.replaceAll('\r\n ', '')).toContain(`URL:https://hall.example.cn/live/${id}\r\n`)
})
