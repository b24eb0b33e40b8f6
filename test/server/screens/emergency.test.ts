import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { openTestScreens, type TestScreens } from '../../support/openTestScreens.ts'

const WORDS = { zh: '请立即离开展厅。', en: 'Leave the hall now.' }
let hall: TestScreens
beforeEach(async () => {
  hall = await openTestScreens()
})
afterEach(() => hall.close())

const begin = () => hall.ask('POST', '/api/emergency', { template: 'evacuation', words: WORDS })
const stand = async () => (await hall.ask('GET', '/api/emergency')).said

test('every screen hears an emergency, paired or not, and staff see which has shown it', async () => {
  const paired = await hall.openPaired('入口左')
  const stranger = await hall.openScreen({ role: 'wall' })
  await eventually(() => expect(stranger.cares).toHaveLength(1))
  const { said } = await begin()
  for (const screen of [paired, stranger])
    await eventually(() => expect(screen.emergencies).toMatchObject([{ id: said.id, words: WORDS }]))
  expect((await stand()).emergency).toMatchObject({ begunBy: 'wu', acknowledged: [] })
  paired.socket.emit('screen:acknowledge', { emergency: said.id })
  paired.socket.emit('screen:acknowledge', { emergency: said.id })
  await eventually(async () =>
    expect((await stand()).emergency.acknowledged).toMatchObject([{ screen: paired.id }]),
  )
  expect((await begin()).said.code).toBe('emergency/on-already')
  const heard = new Promise((over) => paired.socket.on('screen:emergency', (...news) => over(news)))
  expect((await hall.ask('DELETE', `/api/emergency/${said.id}`)).status).toBe(200)
  for (const screen of [paired, stranger])
    await eventually(() => expect(screen.emergencies.at(-1)).toBeNull())
  // By its name: what is told late ends no other one.
  expect(await heard).toEqual([null, said.id])
  expect((await hall.ask('DELETE', `/api/emergency/${said.id}`)).said.code).toBe('emergency/over')
  expect((await hall.ask('GET', '/api/screen-deeds')).said).toMatchObject([
    { what: 'endEmergency', by: 'wu' },
    { what: 'beginEmergency', by: 'wu', about: WORDS.zh },
    { what: 'pair' },
  ])
})

test('a screen that connects while an emergency is on hears of it as it joins, at whatever server, also after that one was lost', async () => {
  const { said } = await begin()
  const late = await hall.openScreen()
  await eventually(() => expect(late.cares[0]?.emergency).toMatchObject({ id: said.id, words: WORDS }))
  // A second server on the same database, as after a restart.
  const other = await openTestScreens({ database: hall.database })
  const there = await other.openScreen()
  await eventually(() => expect(there.cares[0]?.emergency).toMatchObject({ id: said.id }))
  await other.close()
})

test('without a line between them, a server soon finds out what another one has begun and ended', async () => {
  const other = await openTestScreens({ database: hall.database, several: true })
  const there = await other.openScreen()
  await eventually(() => expect(there.cares).toHaveLength(1))
  const { said } = await begin()
  await eventually(() => expect(there.emergencies.at(-1)).toMatchObject({ id: said.id }))
  await hall.ask('DELETE', `/api/emergency/${said.id}`)
  await eventually(() => expect(there.emergencies.at(-1)).toBeNull())
  await other.close()
})

test('two who press at once begin one emergency', async () => {
  const replies = await Promise.all([begin(), begin(), begin()])
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409])
})

test('the words of a template can be put otherwise, and only for that template', async () => {
  const words = { zh: '请跟我来。', en: 'Follow me.' }
  await hall.ask('PUT', '/api/emergency/templates/closing', words)
  const { templates } = await stand()
  expect(templates.find(({ template }: { template: string }) => template === 'closing')).toEqual({
    template: 'closing',
    words,
    own: true,
  })
  expect(templates.filter(({ own }: { own: boolean }) => own)).toHaveLength(1)
  expect((await hall.ask('PUT', '/api/emergency/templates/closing', { zh: ' ', en: 'x' })).status).toBe(400)
})
