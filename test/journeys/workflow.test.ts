import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { ADMIN_PASSWORD, type RunningHall, startHall } from '../support/startHall.ts'

const PASSWORD = 'a-long-enough-password'
let hall: RunningHall
let browser: Browser
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
  for (const [username, role] of [
    ['lin', 'editor'],
    ['mei', 'chief'],
  ])
    await hall.asAdmin('POST', '/api/users', { username, password: PASSWORD, role })
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

/** A room of the editors' page as one of them sees it. */
const enter = async (username: string, room = 'exhibits/cherry-four-seasons', password = PASSWORD) => {
  const { page, context, complaints } = await openPage(browser, hall, '/', { width: 1440, height: 900 })
  const data = { username, password }
  await context.request.post(`${hall.url}/api/session`, { headers: { origin: hall.url }, data })
  // The kiosk itself has its own journeys; here its preview would only take the machine's time.
  await page.route('**/kiosk/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${hall.url}/editor/#${room}`)
  await page.locator('draft-bar, account-card, part-list').first().waitFor()
  return { page, context, complaints }
}
const title = (page: Page) => page.getByLabel('标题 · 中文').first()
const act = (page: Page, name: string) => page.locator(`draft-bar [data-act=${name}]`).click()
const state = (page: Page, name: string) => page.locator(`draft-bar .chip[data-state=${name}]`).waitFor()
const shown = async (): Promise<string> =>
  (await (await fetch(`${hall.url}/api/edition`)).json()).exhibits.find(
    ({ id }: { id: string }) => id === 'cherry-four-seasons',
  ).title.zh

test('two people: one writes, the other sees it, comments, returns, approves, publishes, and goes back', async () => {
  const [lin, mei] = [await enter('lin'), await enter('mei')]
  await lin.page.getByText('mei 也在这里').waitFor()
  for (const words of ['樱花树', '樱花树下']) {
    await title(lin.page).fill(words)
    await lin.page.locator('[data-saving=saved]').waitFor()
  }
  await state(mei.page, 'draft')
  await expect.poll(() => title(mei.page).inputValue()).toBe('樱花树下')

  // Undo survives a reload, by keyboard, however fast, and by button.
  await lin.page.reload()
  await lin.page.locator('draft-bar [data-act=undo]:enabled').waitFor()
  await lin.page.keyboard.press('Control+z')
  await lin.page.keyboard.press('Control+z')
  await state(lin.page, 'shown')
  await act(lin.page, 'redo')
  await state(lin.page, 'draft')
  await act(lin.page, 'redo')
  await expect.poll(() => title(lin.page).inputValue()).toBe('樱花树下')

  await act(lin.page, 'sent')
  await lin.page.getByLabel('给审稿人的话').fill('请看标题')
  await lin.page.getByRole('button', { name: '确定' }).click()
  await mei.page.getByText('lin 送审：请看标题').waitFor()
  await mei.page.locator('[data-view=comments]').click()
  await mei.page.getByRole('textbox', { name: '意见' }).fill('@lin 能不能留住“四季”？')
  await mei.page.getByRole('button', { name: '发出' }).click()
  await lin.page.getByText('叫到您 · 新 1').waitFor()
  await act(mei.page, 'returned')
  await mei.page.getByLabel('要改什么').fill('留住四季')
  await mei.page.getByRole('button', { name: '确定' }).click()
  await lin.page.getByText('mei 退回：留住四季').waitFor()
  await title(lin.page).fill('樱花树下的四季')
  // The space before the next word stays, however long that word takes.
  const english = lin.page.getByLabel('标题 · 英文').first()
  await english.fill('Four seasons ')
  await lin.page.locator('[data-saving=saved]').waitFor()
  await english.pressSequentially('below')
  expect(await english.inputValue()).toBe('Four seasons below')
  await lin.page.locator('[data-saving=saved]').waitFor()
  await lin.page.locator('[data-view=changes]').click()
  await lin.page.locator('draft-side difference-list ins').getByText('花树下').waitFor()
  await act(lin.page, 'sent')
  await lin.page.getByRole('button', { name: '确定' }).click()
  await act(mei.page, 'approved')
  await state(lin.page, 'approved')
  expect(await axeFaults(mei.page)).toEqual([])

  const before = await shown()
  await mei.page.locator('[data-act=publish]').click()
  await mei.page.getByRole('button', { name: '发布到展厅' }).click()
  await mei.page.getByText('已发布。').waitFor()
  expect(await shown()).toBe('樱花树下的四季')
  await mei.page.getByRole('link', { name: '发布与退回' }).click()
  await mei.page.getByRole('button', { name: '回到这一版' }).click()
  await mei.page.locator('roll-back-dialog del').first().waitFor()
  expect(await axeFaults(mei.page)).toEqual([])
  await mei.page.getByRole('button', { name: '现在退回' }).click()
  await mei.page.getByText('已退回').waitFor()
  expect(await shown()).toBe(before)
  expect([...lin.complaints, ...mei.complaints]).toEqual([])
  await Promise.all([lin.context.close(), mei.context.close()])
})

test('what is written while the hall cannot be reached is kept, also over a reload, and laid upon what another saved meanwhile', async () => {
  const [lin, mei] = [await enter('lin'), await enter('mei')]
  await lin.page.route('**/api/exhibits/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  )
  await title(lin.page).fill('林写的')
  await lin.page.locator('[data-saving=offline]').waitFor()
  await title(mei.page).fill('梅写的')
  await mei.page.getByLabel('导语 · 中文').fill('梅写的导语')
  await mei.page.locator('[data-saving=saved]').waitFor()
  await lin.page.unroute('**/api/exhibits/**')
  await lin.page.reload()

  const dialog = lin.page.locator('clash-dialog')
  await dialog.getByText('梅写的').waitFor()
  expect(await dialog.getByRole('button', { name: '就这样保存' }).isDisabled()).toBe(true)
  await dialog.getByLabel('用我的').check()
  await dialog.getByRole('button', { name: '就这样保存' }).click()
  await lin.page.locator('[data-saving=saved]').waitFor()
  // What only one of them changed is there as that one wrote it.
  const draft = await (await hall.asAdmin('GET', '/api/exhibits/cherry-four-seasons')).json()
  expect([draft.exhibit.title.zh, draft.exhibit.lead.zh]).toEqual(['林写的', '梅写的导语'])

  // What was left unsent at one exhibit is sent while another one is open.
  await lin.page.route('**/api/exhibits/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  )
  await title(lin.page).fill('林又写的')
  await lin.page.locator('[data-saving=offline]').waitFor()
  await lin.page.locator('[data-exhibit=plane-street-tree][aria-current=false]').click()
  await lin.page.locator('[data-exhibit=plane-street-tree][aria-current=true]').waitFor()
  await lin.page.unroute('**/api/exhibits/**')
  await lin.page.evaluate(() => window.dispatchEvent(new Event('online')))
  const titleNow = async () =>
    (await (await hall.asAdmin('GET', '/api/exhibits/cherry-four-seasons')).json()).exhibit.title.zh
  await expect.poll(titleNow).toBe('林又写的')
  await Promise.all([lin.context.close(), mei.context.close()])
})

test('words and sources: written, sent, set for a time and called off, published, on the pages of viewers too, and taken back from the file of an edition', async () => {
  const [{ edition }] = await (await hall.asAdmin('GET', '/api/editions')).json()
  const file = Buffer.from(await (await hall.asAdmin('GET', `/api/editions/${edition}/file`)).arrayBuffer())
  const [lin, mei] = [await enter('lin', 'words'), await enter('mei', 'editions')]
  const seeRoom = (page: Page, room: string) => page.evaluate((at) => (location.hash = at), room)
  await lin.page.getByRole('searchbox').fill('viewer/page.lead')
  const word = lin.page.getByLabel('viewer/page.lead 的中文')
  await word.fill('在线看园丁')
  await word.blur()
  await state(lin.page, 'draft')
  expect(await axeFaults(lin.page)).toEqual([])
  await act(lin.page, 'sent')
  await lin.page.getByRole('button', { name: '确定' }).click()
  await state(lin.page, 'review')

  // A source is added; one that is cited cannot go.
  await seeRoom(lin.page, 'sources')
  await lin.page.locator('[data-source=F8] [data-act=remove]:disabled').waitFor()
  await lin.page.locator('[data-act=add]').click()
  const row = lin.page.locator('source-row').first()
  await row.getByLabel('编号').fill('f8')
  await row.getByLabel('中文名称').fill('园林绿化年报')
  await row.getByLabel('英文名称').fill('Yearbook of parks')
  await row.getByText('编号由大写字母开头').waitFor()
  await row.getByLabel('编号').fill('Y1')
  await row.getByLabel('编号').blur()
  await state(lin.page, 'draft')
  expect(await axeFaults(lin.page)).toEqual([])

  const words = mei.page.locator('part-list [data-part=words]')
  await words.locator('summary').first().click()
  await words.locator('ins').first().waitFor()
  const publish = words.locator('[data-act=publish]')
  const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10)
  await publish.click()
  await words.getByLabel('到时自动发布').check()
  await words.getByLabel('时间（上海）').fill(`${tomorrow}T09:00`)
  await words.getByRole('button', { name: '排定' }).click()
  const waiting = mei.page.locator('schedule-list [data-state=waiting]').filter({ hasText: '词句' })
  await waiting.locator('[data-act=move]').click()
  await waiting.getByLabel('时间（上海）').fill(`${tomorrow}T10:30`)
  await waiting.getByRole('button', { name: '确定' }).click()
  await waiting.getByText('10:30').waitFor()
  await waiting.locator('[data-act=cancel]').click()
  await mei.page.locator('confirm-dialog').getByRole('button', { name: '取消', exact: true }).last().click()
  await mei.page.locator('schedule-list li[data-state=cancelled]').waitFor()
  await publish.click()
  await words.locator('publish-dialog button[value=yes]').click()
  await mei.page.getByText('已发布。').waitFor()
  await lin.page.goto(`${hall.url}/live/`)
  await lin.page.getByText('在线看园丁').waitFor()

  // The file of the edition before knows nothing of that word; the sources of both stay.
  await mei.page.locator('edition-transfer input[type=file]').setInputFiles({
    ...{ name: 'edition.zip', mimeType: 'application/zip', buffer: file },
  })
  await mei.page.getByText('还要换上的：词句').waitFor()
  await mei.page.locator('[data-act=take]').click()
  await words.locator('draft-bar .chip[data-state=draft]').waitFor()
  expect(await axeFaults(mei.page)).toEqual([])
  expect([...lin.complaints, ...mei.complaints]).toEqual([])
  await Promise.all([lin.context.close(), mei.context.close()])
})

test('an administrator opens an account, hands over its password, makes a host of somebody, and closes it', async () => {
  const { page, context, complaints } = await enter('admin', 'accounts', ADMIN_PASSWORD)
  await page.getByText('唯一的管理员').waitFor()
  expect(await page.locator('[data-user=admin] select').isDisabled()).toBe(true)
  await page.getByLabel('用户名').fill('zhou')
  await page.getByLabel('称呼').last().fill('周园')
  await page.getByRole('button', { name: '开户' }).click()
  const password = await page.locator('[data-handed=zhou] output').textContent()
  const zhou = page.locator('[data-user=zhou]')
  await zhou.getByLabel('zhou 的身份').selectOption('host')
  await page.getByRole('button', { name: '改身份' }).click()
  await page.locator('[data-act=role]').getByText('把 zhou 的身份改为直播主持').waitFor()
  expect(await axeFaults(page)).toEqual([])
  const other = await browser.newContext()
  const reply = await other.request.post(`${hall.url}/api/session`, {
    ...{ headers: { origin: hall.url }, data: { username: 'zhou', password } },
  })
  expect([reply.status(), (await reply.json()).role]).toEqual([200, 'host'])
  await zhou.locator('[data-act=close]').click()
  await page.getByRole('button', { name: '停用账号' }).click()
  await page.locator('[data-act=closed]').getByText('停用了 zhou').waitFor()
  expect((await (await other.request.get(`${hall.url}/api/session`)).json()).identity).toBeNull()
  expect(complaints).toEqual([])
  await Promise.all([context.close(), other.close()])
})
