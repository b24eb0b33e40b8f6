import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { EditingNews, Presence } from '#content/schema/editing.ts'
import { openEditorRoom } from '../../../server/exhibits/editorRoom.ts'
import { type HallSockets, openSockets } from '../../../server/sockets.ts'
import { eventually } from '../../support/eventually.ts'
import { quietLog } from '../../support/quietLog.ts'
import { openTestServer } from '../../support/testServer.ts'

let app: FastifyInstance
let sockets: HallSockets
let room: ReturnType<typeof openEditorRoom>
let pages: HallSocket[]

beforeEach(async () => {
  pages = []
  app = await openTestServer((_serve, server) => {
    sockets = openSockets(server.server, () => true)
    room = openEditorRoom({
      sockets,
      log: quietLog,
      identify: async ({ cookie }) => {
        const [username, role] = (cookie ?? '').split('/')
        return username && role ? { username, role: role as 'editor' } : null
      },
    })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(async () => {
  for (const page of pages) page.close()
  await sockets.close()
  await app.close()
})

/** A page of somebody, and what it has heard. */
const open = (cookie: string) => {
  const { port } = app.server.address() as AddressInfo
  const page: HallSocket = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  })
  pages.push(page)
  const heard: { here: readonly Presence[]; news: EditingNews[] } = { here: [], news: [] }
  page.on('editing:presence', (here) => {
    heard.here = here
  })
  page.on('editing:changed', (news) => heard.news.push(news))
  return { page, heard }
}
const names = (here: readonly Presence[]) =>
  here.map(({ username, exhibit }) => `${username} ${exhibit}`).sort()

test('editors see who has which exhibit open, until they leave it or their page is gone', async () => {
  const [lin, mei] = [open('lin/editor'), open('mei/chief')]
  lin.page.emit('editing:at', { exhibit: 'cherry', field: '' })
  mei.page.emit('editing:at', { exhibit: 'cherry', field: 'title.zh' })
  await eventually(() => expect(names(lin.heard.here)).toEqual(['lin cherry', 'mei cherry']))
  expect(lin.heard.here.find(({ username }) => username === 'mei')?.field).toBe('title.zh')
  mei.page.emit('editing:at', { exhibit: 'plum', field: '' })
  await eventually(() => expect(names(lin.heard.here)).toEqual(['lin cherry', 'mei plum']))
  mei.page.close()
  await eventually(() => expect(names(lin.heard.here)).toEqual(['lin cherry']))
})

test('neither a visitor nor the staff of the hall hears of it, and nobody can take another’s name', async () => {
  const [lin, visitor, staff] = [open('lin/editor'), open(''), open('wang/staff')]
  for (const { page } of [visitor, staff]) page.emit('editing:at', { exhibit: 'cherry', field: '' })
  lin.page.emit('editing:at', { exhibit: 'cherry', field: '', username: 'mei' } as never)
  lin.page.emit('editing:at', { exhibit: 'cherry', field: '' })
  await eventually(() => expect(names(lin.heard.here)).toEqual(['lin cherry']))
  room.tell({ what: 'draft', exhibit: 'cherry' })
  await eventually(() => expect(lin.heard.news).toEqual([{ what: 'draft', exhibit: 'cherry' }]))
  expect([visitor.heard, staff.heard]).toEqual([
    { here: [], news: [] },
    { here: [], news: [] },
  ])
})
