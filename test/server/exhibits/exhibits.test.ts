import { afterEach, beforeEach, expect, test } from 'vitest'
import { shippedPhrases } from '#content/ip/stickers/stickerPhrases.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { missingIn } from '../../../server/fonts/missingIn.ts'
import { readAllSlices } from '../../../server/fonts/readSlices.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleEdition, sampleExhibit } from '../../support/sampleExhibits.ts'
import { as } from '../../support/testServer.ts'

const slices = readAllSlices()
let opened: Awaited<ReturnType<typeof openTestExhibits>>
let { app, hall, announced } = {} as typeof opened
const lin = as('lin', 'chief')
const wu = as('wu', 'editor')

beforeEach(async () => {
  opened = await openTestExhibits({
    unwritable: (text) => [...text].filter((one) => one === '䴙'),
    missingIn: async (content) => missingIn(content, await slices),
  })
  ;({ app, hall, announced } = opened)
})
afterEach(() => opened.close())

const title = (zh: string) => ({ ...sampleExhibit('cherry'), title: { zh, en: 'Cherry' } })
const save = (exhibit: unknown, version: number, headers = lin) =>
  app.inject({ method: 'PUT', url: '/api/exhibits/cherry', headers, payload: { version, exhibit } as object })
const publish = () =>
  app.inject({ method: 'POST', url: '/api/editions', headers: lin, payload: { note: '换标题' } })
const titleInHall = async () => (await app.inject('/api/edition')).json().exhibits[0].title.zh as string
const history = async () => (await app.inject({ url: '/api/editions', headers: lin })).json<Publication[]>()

test('a draft is not in the hall until it is published, then every screen hears of it', async () => {
  expect((await save(title('樱花树下'), 0)).json<ExhibitDraft>()).toMatchObject({
    changed: true,
    version: 1,
    updatedBy: 'lin',
  })
  expect(await titleInHall()).toBe('一棵樱的四季')
  const published = (await publish()).json<Publication>()
  expect(published).toMatchObject({ kind: 'publish', by: 'lin', note: '换标题', current: true })
  expect(await titleInHall()).toBe('樱花树下')
  expect(announced).toEqual([published.edition])
})

test('characters that no typeface has are named and not published, unless the editor has been shown them', async () => {
  await save(title('小䴙䴘和🐦'), 0)
  const listed = await app.inject({ url: '/api/editions/next/missing-glyphs', headers: lin })
  expect(listed.json()).toEqual([{ exhibit: 'cherry', field: 'title.zh', characters: ['䴙', '䴘', '🐦'] }])
  const refused = await publish()
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'edition/missing-glyphs'])
  expect(refused.body).toContain('䴙 䴘 🐦')
  expect(await titleInHall()).toBe('一棵樱的四季')
  const payload = { note: '', withMissingGlyphs: true }
  const sure = await app.inject({ method: 'POST', url: '/api/editions', headers: lin, payload })
  expect(sure.statusCode).toBe(201)
  expect(await titleInHall()).toBe('小䴙䴘和🐦')
})

test('one call brings back an earlier edition, to the letter', async () => {
  const before = (await app.inject('/api/edition')).json()
  await save(title('错误的标题'), 0)
  await publish()
  const [, shipped] = await history()
  const back = await app.inject({
    method: 'POST',
    url: `/api/editions/${shipped?.edition}/current`,
    headers: lin,
  })
  expect(back.statusCode).toBe(201)
  expect((await app.inject('/api/edition')).json()).toEqual(before)
  expect((await history()).map(({ kind, current }) => [kind, current])).toEqual([
    ['rollback', true],
    ['publish', false],
    ['shipped', false],
  ])
})

test('what was rolled back does not come back with the next small change', async () => {
  await save(title('错误的标题'), 0)
  await publish()
  const shipped = (await history()).at(-1)
  await app.inject({ method: 'POST', url: `/api/editions/${shipped?.edition}/current`, headers: lin })
  const plum = { ...sampleExhibit('plum', 1), minutes: 3 }
  const version = (await app.inject({ url: '/api/exhibits/plum', headers: lin })).json<ExhibitDraft>().version
  await app.inject({
    method: 'PUT',
    url: '/api/exhibits/plum',
    headers: lin,
    payload: { version, exhibit: plum },
  })
  await publish()
  expect(await titleInHall()).toBe('一棵樱的四季')
})

test('the second of two editors who read the same draft is told who was first, and nothing is lost', async () => {
  await save(title('林的标题'), 0)
  const late = await save(title('吴的标题'), 0, wu)
  expect(late.statusCode).toBe(409)
  expect(late.json()).toMatchObject({
    code: 'exhibit/saved-by-other',
    message: 'lin 刚刚保存过这个展项。您写的都还在，请并排看看，再定取舍。',
  })
  const kept = await app.inject({ url: '/api/exhibits/cherry', headers: wu })
  expect(kept.json<ExhibitDraft>().exhibit.title.zh).toBe('林的标题')
})

test('a page that was read before a publication cannot overwrite it', async () => {
  await save(title('新标题'), 0)
  await publish()
  expect((await save(title('旧稿'), 1, wu)).json().code).toBe('exhibit/saved-by-other')
})

test('discarding a draft goes back to what the hall shows', async () => {
  await save(title('试试看'), 0)
  const back = await app.inject({ method: 'DELETE', url: '/api/exhibits/cherry', headers: lin })
  expect(back.json<ExhibitDraft>()).toMatchObject({
    changed: false,
    exhibit: { title: { zh: '一棵樱的四季' } },
  })
  expect((await publish()).json().code).toBe('edition/nothing-changed')
})

test('an exhibit that breaks the schema is refused with the place and the reason in the editor’s language', async () => {
  const broken = { ...sampleExhibit('cherry'), title: { zh: '', en: 'Cherry' } }
  const refused = await save(broken, 0)
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ code: 'exhibit/invalid' })
  expect(refused.json().message).toMatch(/exhibit\.title\.zh.*字符/)
  const english = await save(broken, 0, { ...lin, 'accept-language': 'en' } as typeof lin)
  expect(english.json().message).toMatch(/exhibit\.title\.zh.*Too small/)
  expect(await titleInHall()).toBe('一棵樱的四季')
})

test('a sentence cannot name a source that the hall does not list', async () => {
  const exhibit = sampleExhibit('cherry')
  const refused = await save({ ...exhibit, panels: [{ ...exhibit.panels[0], sources: ['W99'] }] }, 0)
  expect(refused.json()).toMatchObject({ code: 'exhibit/invalid', detail: 'W99' })
})

test('an update of the software reaches a hall that nobody has edited, and never one that somebody has', async () => {
  const update = () => {
    const content = sampleEdition()
    return { ...content, exhibits: content.exhibits.map((exhibit) => ({ ...exhibit, minutes: 4 })) }
  }
  await hall.showShipped(update())
  expect(await hall.opened()).toEqual(new Date('2026-11-23T08:00:00Z'))
  expect((await history()).map(({ kind }) => kind)).toEqual(['shipped', 'shipped'])
  await save({ ...title('编辑改过'), minutes: 4 }, 0)
  await publish()
  await hall.showShipped(sampleEdition())
  expect(await titleInHall()).toBe('编辑改过')
})

test('a character that the mascot’s hand cannot write is refused by name', async () => {
  const stickers = { ...shippedPhrases, hello: { zh: '看䴙', en: 'Look' } }
  const refused = await save({ ...sampleExhibit('cherry'), stickers }, 0)
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ code: 'exhibit/not-writable', detail: '䴙' })
  const long = await save(
    {
      ...sampleExhibit('cherry'),
      stickers: { ...stickers, hello: { zh: '一二三四五六七八九', en: 'Look' } },
    },
    0,
  )
  expect(long.json()).toMatchObject({ code: 'exhibit/invalid' })
})

test('an upgraded hall shows, edits and rolls back to editions and drafts from before there were themes and films', async () => {
  const older = (exhibit: Exhibit) => {
    const { theme: _, ...rest } = exhibit
    return rest
  }
  const { sources } = sampleEdition()
  const content = JSON.stringify({
    exhibits: [sampleExhibit('cherry', 0), sampleExhibit('plum', 1)].map(older),
    sources,
  })
  const at = new Date('2026-11-01T00:00:00Z')
  const [id, second] = ['a'.repeat(64), 'b'.repeat(64)]
  const { database: tables } = opened
  await tables
    .insertInto('editions')
    .values([id, second].map((one) => ({ id: one, content, created_at: at })))
    .execute()
  await tables
    .insertInto('publications')
    .values([id, second].map((edition) => ({ edition, at, by: 'lin', kind: 'publish' as const, note: '' })))
    .execute()
  await tables
    .insertInto('drafts')
    .values({
      exhibit: 'cherry',
      content: JSON.stringify(older(title('旧稿'))),
      version: 1,
      updated_at: at,
      updated_by: 'lin',
    })
    .onConflict((conflict) =>
      conflict.column('exhibit').doUpdateSet({ content: JSON.stringify(older(title('旧稿'))), version: 1 }),
    )
    .execute()

  await tables
    .insertInto('draft_versions')
    .values({
      ...{ exhibit: 'cherry', version: 1, at, by: 'lin', act: 'write', repeats: null, changes: null },
      whole: JSON.stringify(older(title('旧稿'))),
    })
    .execute()

  await hall.showShipped(sampleEdition())
  const shown = (await app.inject('/api/edition')).json()
  expect([shown.id, shown.exhibits[0].theme]).toEqual([second, 'trees'])
  const drafts = (await app.inject({ url: '/api/exhibits', headers: lin })).json<ExhibitDraft[]>()
  expect(drafts.map(({ exhibit, changed }) => [exhibit.theme, changed])).toEqual([
    ['trees', true],
    ['trees', false],
  ])
  expect((await publish()).statusCode).toBe(201)
  expect(await titleInHall()).toBe('旧稿')
  const back = await app.inject({ method: 'POST', url: `/api/editions/${id}/current`, headers: lin })
  expect(back.statusCode).toBe(201)
  expect(await titleInHall()).toBe('一棵樱的四季')
})

test('editions and publications cannot be changed or deleted, even by hand', async () => {
  await expect(opened.database.deleteFrom('publications').execute()).rejects.toThrow('append-only')
  await expect(opened.database.deleteFrom('editions').execute()).rejects.toThrow('append-only')
})
