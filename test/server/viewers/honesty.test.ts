import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CROWD_VISITS, DATA_CENTRE_VISITS } from '#content/schema/honesty.ts'
import { judgedVisits } from '../../../server/storage/judgedVisits.ts'
import { recount } from '../../../server/viewers/ledger/recount.ts'
import { recountViews } from '../../../server/viewers/ledger/recountViews.ts'
import { openViewing, type Viewing } from '../../support/openViewing.ts'

let viewing: Viewing
let id: string
beforeEach(async () => {
  viewing = await openViewing()
  id = await viewing.openBroadcast()
})
afterEach(() => viewing.close())
const hall = () => viewing.hall()

/** So many viewers, each with a view of ten seconds. */
async function come(
  count: number,
  given: { userAgent?: string; address?: string | ((index: number) => string); place?: string },
) {
  const players = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const address = typeof given.address === 'function' ? given.address(index) : given.address
      return hall().openPlayer(id, { ...given, ...(address ? { address } : {}) } as never)
    }),
  )
  await Promise.all(players.map(({ say }) => say()))
  viewing.pass(10)
  await Promise.all(players.map(({ say }) => say({ state: 'a' })))
}
/** How many visits there are of each standing, and that a recount from the rows alone says the same. */
async function standings() {
  const { views } = await hall().audience(id)
  const { database } = hall().database
  const { rows } = await sql<{ standing: string; visits: number }>`
    select standing, count(*) as visits from ${judgedVisits(id)} as judged group by standing
  `.execute(database)
  const recounted = recountViews((await recount(database)).visits).get(id)
  const found = Object.fromEntries(rows.map(({ standing, visits }) => [standing, visits]))
  expect({ ...recounted?.beside, ...(recounted?.starts ? { counted: recounted.starts } : {}) }).toEqual(found)
  expect(recounted?.views).toBe(views)
  return { views, ...found }
}

test('a class of forty behind one router counts as forty', async () => {
  await come(40, { address: '139.226.1.1' })
  expect(await standings()).toEqual({ views: 40, counted: 40 })
})

test('robots are kept beside, and not counted', async () => {
  await come(3, {
    userAgent: 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
  })
  await come(1, { userAgent: '' })
  await come(2, {})
  expect(await standings()).toEqual({ views: 2, counted: 2, bot: 4 })
})

test('one address that opens hundreds is a crowd beyond what a school can be', async () => {
  await come(CROWD_VISITS + 60, { address: '139.226.1.1' })
  await come(5, { address: '139.226.1.2' })
  expect(await standings()).toEqual({ views: CROWD_VISITS + 5, counted: CROWD_VISITS + 5, crowd: 60 })
})

test('a data centre has no audience: beyond a few of one network nobody counts', async () => {
  await come(30, { address: (index) => `47.100.1.${index + 1}` })
  expect(await standings()).toEqual({
    views: DATA_CENTRE_VISITS,
    counted: DATA_CENTRE_VISITS,
    dataCentre: 30 - DATA_CENTRE_VISITS,
  })
})

test('who plays faster than time passes is not counted', async () => {
  const player = await hall().openPlayer(id)
  await player.say()
  for (let report = 1; report <= 20; report += 1) {
    viewing.pass(5)
    await player.say({ ts: viewing.now().getTime() + report * 60_000 })
  }
  await come(1, {})
  expect(await standings()).toEqual({ views: 1, counted: 1, speed: 1 })
})

test('a wall of the hall is one play, however often it loads the picture', async () => {
  const wall = await hall().openPlayer(id, { place: 'wall' })
  await wall.say()
  for (let report = 0; report < 3; report += 1) {
    viewing.pass(10)
    await wall.say()
  }
  expect(await standings()).toEqual({ views: 1, counted: 1 })
  const [visit] = await hall().database.database.selectFrom('visits').selectAll().execute()
  expect(visit).toMatchObject({ place: 'wall', device: 'screen' })
})
