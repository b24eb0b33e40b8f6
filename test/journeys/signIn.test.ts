import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/openBrowser.ts'
import { ADMIN_PASSWORD, type RunningHall, startHall } from '../support/startHall.ts'

const STAFF_PASSWORD = 'keeper-of-the-doors'
let hall: RunningHall
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
  const opened = await hall.asAdmin('POST', '/api/users', {
    username: 'wei',
    password: STAFF_PASSWORD,
    role: 'staff',
  })
  expect(opened.status).toBe(201)
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 960, height: 720 } })
  await page.goto(`${hall.url}/editor/`)
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

const alert = () => page.getByRole('alert')

test('the form waits for a name, by keyboard alone, in Chinese', async () => {
  await page.getByRole('heading', { name: '工作人员登录' }).waitFor()
  await page.keyboard.press('Enter')
  await alert().getByText('请填写用户名。').waitFor()
})

test('a wrong password is said in words and in the language that is chosen', async () => {
  await page.keyboard.type('wei')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await page.getByText('用户名或密码不对。').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('The user name or the password is wrong.').waitFor()
})

test('somebody without the role is told so and may use another account', async () => {
  await page.getByLabel('Password', { exact: true }).fill(STAFF_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'This page is not open to wei' }).waitFor()
  await page.getByRole('button', { name: 'Use another account' }).click()
  await page.getByLabel('User name').fill('admin')
  await page.getByLabel('Password', { exact: true }).fill(ADMIN_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Staff sign-in' }).waitFor({ state: 'detached' })
  expect((await page.context().cookies()).find(({ name }) => name === 'hall_session')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
  })
})

test('who was signed in still is after a reload', async () => {
  await page.reload()
  await page.getByRole('navigation').getByRole('link').first().waitFor()
  expect(await page.locator('sign-in-form').count()).toBe(0)
})
