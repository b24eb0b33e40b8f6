import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

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

/** The editing room as one of them sees it. */
const enter = async (username: string) => {
  const { page, context, complaints } = await openPage(browser, hall, '/', { width: 1440, height: 900 })
  const data = { username, password: PASSWORD }
  await context.request.post(`${hall.url}/api/session`, { headers: { origin: hall.url }, data })
  // The kiosk itself has its own journeys; here its preview would only take the machine's time.
  await page.route('**/kiosk/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${hall.url}/editor/#exhibits/cherry-four-seasons`)
  await page.locator('draft-bar').waitFor()
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
  await title(lin.page).fill('樱花树下')
  await lin.page.locator('[data-saving=saved]').waitFor()
  await state(mei.page, 'draft')
  expect(await title(mei.page).inputValue()).toBe('樱花树下')

  // Undo survives a reload, by keyboard and by button.
  await lin.page.reload()
  await lin.page.locator('draft-bar [data-act=undo]:enabled').waitFor()
  await lin.page.keyboard.press('Control+z')
  await state(lin.page, 'shown')
  await act(lin.page, 'redo')
  await state(lin.page, 'draft')
  expect(await title(lin.page).inputValue()).toBe('樱花树下')

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
  await Promise.all([lin.context.close(), mei.context.close()])
})
