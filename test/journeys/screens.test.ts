import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Screen } from '#content/schema/screen.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { kioskScreen } from '../support/openKiosk.ts'
import { openPage, type Watched } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
let kiosk: Watched
let wall: Watched
let staff: Watched
// One hall and three pages for all: they go on from test to test.
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
  const pages = await Promise.all([
    openPage(browser, hall, '/kiosk/?still=4&tier=low&pair', { width: 1080, height: 1920, scale: 0.3 }),
    openPage(browser, hall, '/wall/?still=4&tier=low', { width: 1920, height: 1080, scale: 0.3 }),
    openPage(browser, hall, '/upkeep/#screens', { width: 1440, height: 900, signedIn: true }),
  ])
  kiosk = pages[0]
  wall = pages[1]
  staff = pages[2]
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

const sure = () => staff.page.locator('confirm-dialog dialog[open] button[value=yes]').click()
const screens = async () => (await (await hall.asAdmin('GET', '/api/screens')).json()) as Screen[]
const codeOn = async (page: Page) => {
  const code = page.locator('care-pairing [data-code]')
  await code.waitFor()
  return (await code.getAttribute('data-code')) ?? ''
}
const pair = async (page: Page, name: string, more: (form: Page) => Promise<unknown> = async () => {}) => {
  const code = await codeOn(page)
  await staff.page.locator('[data-act=pair]').click()
  // The first field is where one types; everything can be done by key.
  await staff.page.keyboard.type(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`)
  await staff.page.keyboard.press('Tab')
  await staff.page.keyboard.type(name)
  await more(staff.page)
  await staff.page.keyboard.press('Enter')
  await staff.page.locator(`screen-list [data-paired=true] h3:text-is("${name}")`).waitFor()
}

test('a kiosk shows its code, staff type it, and the screen has a name, a picture and its health on the page', async () => {
  await pair(kiosk.page, '入口左', async (form) => {
    // Nobody turns a wall into a touch screen by leaving a field alone.
    expect(await form.locator('pair-form #duty').inputValue()).toBe('')
  })
  await kiosk.page.locator('care-pairing [data-paired]').waitFor()
  const line = staff.page.locator('screen-list [data-paired=true]')
  await line.locator('[data-edition=shows]:has-text("最新")').waitFor()
  await line.locator('[data-edition=ready]:has-text("就是在放的")').waitFor()
  await line.locator('[data-act=open]').click()
  // Opening it asks for the picture.
  await staff.page.locator('screen-sheet img').waitFor()
  const id = (await screens()).find(({ paired }) => paired)?.id
  const picture = await hall.asAdmin('GET', `/api/screens/${id}/picture`)
  const bytes = Buffer.from(await picture.arrayBuffer())
  expect(bytes.length).toBeLessThanOrEqual(100 * 1024)
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(info.height).toBe(960)
  // The crown of the cherry is in it: the drawn scene, not only the words over it.
  const pink = Array.from({ length: data.length / 3 }, (_, at) => data.subarray(at * 3, at * 3 + 3)).filter(
    ([red = 0, green = 0, blue = 0]) => red > 225 && green < 200 && blue - green > 10,
  )
  expect(pink.length).toBeGreaterThan(info.width * info.height * 0.008)
  await staff.page.locator('[data-health=frame] dd:has-text("毫秒")').waitFor()
  expect(await axeFaults(staff.page)).toEqual([])
  expect([kiosk.complaints, staff.complaints]).toEqual([[], []])
})

test('it shows its name when asked, a message in both languages, and comes back from a reload', async () => {
  const command = (kind: string) => staff.page.locator(`screen-sheet command-bar [data-command=${kind}]`)
  const state = (kind: string, is: string) =>
    staff.page.locator(`screen-sheet command-list [data-command=${kind}][data-state=${is}]`).first().waitFor()
  await command('identify').click()
  await kiosk.page.locator('care-identify').getByText('入口左').waitFor()
  await state('identify', 'done')
  await command('message').click()
  await staff.page.locator('[data-form=message] #zh').fill('今天下午四点有讲解。')
  await staff.page.locator('[data-form=message] #en').fill('A guided tour begins at four.')
  await staff.page.locator('[data-form=message] button[type=submit]').click()
  const message = kiosk.page.locator('care-message')
  await message.getByText('今天下午四点有讲解。').waitFor()
  await message.getByText('A guided tour begins at four.').waitFor()
  expect(await axeFaults(kiosk.page)).toEqual([])
  await command('reload').click()
  await sure()
  // Done is what the page says that came after.
  await state('reload', 'done')
  await kiosk.page.locator('hall-kiosk[data-drawn]').waitFor()
  expect(await kiosk.page.locator('care-message').count()).toBe(0)
})

test('outside the hours of the hall every screen rests, and a touch wakes it', async () => {
  const everyone = (await (await hall.asAdmin('GET', '/api/screen-groups')).json())[0].id
  const closed = { week: Array(7).fill(null), holiday: 'closed', makeUp: 'closed', special: [] }
  const set = (settings: object) => hall.asAdmin('PATCH', `/api/screen-groups/${everyone}`, { settings })
  await set({ hours: closed, brightness: [{ from: '00:00', percent: 60 }] })
  for (const { page } of [kiosk, wall]) await page.locator('care-rest').waitFor()
  expect(await kiosk.page.locator('.care-dim').evaluate((dim) => (dim as HTMLElement).style.opacity)).toBe(
    '0.4',
  )
  // Nothing is laid out or moved below: it truly rests.
  expect(await kiosk.page.locator('hall-kiosk').isVisible()).toBe(false)
  await kiosk.page.locator('care-rest').click()
  await kiosk.page.locator('care-rest').waitFor({ state: 'detached' })
  expect(await kiosk.page.locator('hall-kiosk').isVisible()).toBe(true)
  expect(await wall.page.locator('care-rest').count()).toBe(1)

  // The date of its machine leaps by a day, on and back: whoever is there stays there.
  await kiosk.page.mouse.click(540, 1300)
  await kioskScreen(kiosk.page, 'home')
  for (const [days, percent] of [
    [1, 50],
    [-1, 40],
  ] as const) {
    await kiosk.page.evaluate((by) => {
      const { now } = Date
      Date.now = () => now() + by * 86_400_000
    }, days)
    await set({ hours: closed, brightness: [{ from: '00:00', percent }] })
    await kiosk.page.waitForFunction(
      (opacity) => document.querySelector<HTMLElement>('.care-dim')?.style.opacity === opacity,
      String(1 - percent / 100),
    )
    expect(await kiosk.page.locator('hall-kiosk').getAttribute('data-screen')).toBe('home')
    expect(await kiosk.page.locator('care-rest, hall-idle').count()).toBe(0)
  }
})

test('an emergency covers a kiosk, a sleeping wall and a page that is loaded anew; all acknowledge, and one press ends it', async () => {
  // In one press from wherever one is.
  await staff.page.locator('upkeep-nav [data-room=emergency]').click()
  await staff.page.locator('emergency-desk form').waitFor()
  expect(await axeFaults(staff.page)).toEqual([])
  await staff.page.locator('emergency-desk input[value=closing]').check()
  // As long as they may be: all of it stands on every screen, and the stripes below it.
  await staff.page.locator('emergency-desk #zh').fill('请从最近的门离开。'.repeat(9).slice(0, 80))
  await staff.page.locator('emergency-desk #en').fill('We close now, leave now. '.repeat(7).slice(0, 160))
  await staff.page.locator('emergency-desk button[type=submit]').click()
  await sure()
  for (const { page } of [kiosk, wall]) {
    await page.locator('care-emergency[template=closing]').waitFor()
    // Whatever is pressed there, is pressed on it.
    const hit = await page.evaluate(
      () => document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.localName,
    )
    expect(hit).toBe('care-emergency')
    const foot = page.locator('care-emergency .foot')
    expect(await foot.evaluate((bar) => bar.getBoundingClientRect().bottom - innerHeight)).toBeLessThan(1)
  }
  await staff.page.locator('emergency-desk [data-seen="2"][data-all="2"]').waitFor()
  expect(await axeFaults(kiosk.page)).toEqual([])
  // Its first picture has to be made; the emergency was kept and does not wait for it.
  await kiosk.page.reload({ waitUntil: 'commit' })
  await kiosk.page.locator('care-emergency').waitFor()
  await staff.page.locator('upkeep-nav [data-room=today]').click()
  await staff.page.locator('.alarm').click()
  await staff.page.locator('[data-act=end-emergency]').click()
  await sure()
  for (const { page } of [kiosk, wall]) await page.locator('care-emergency').waitFor({ state: 'detached' })
})

test('a wall that is paired as a mirror shows what the kiosk shows, turned as its plate says', async () => {
  const everyone = (await (await hall.asAdmin('GET', '/api/screen-groups')).json())[0].id
  await hall.asAdmin('PATCH', `/api/screen-groups/${everyone}`, { settings: {} })
  await staff.page.locator('upkeep-nav [data-room=screens]').click()
  await staff.page.locator('screen-list [data-act=show-code]').first().click()
  const code = await codeOn(wall.page)
  const [left] = (await screens()).filter(({ paired }) => paired)
  const plate = { name: '门外', duty: 'mirror', mirrors: left?.id, rotation: 180 }
  expect((await hall.asAdmin('POST', '/api/screens/pairings', { code, ...plate })).status).toBe(201)
  await wall.page.waitForURL(/\/kiosk\//)
  const mirror = wall.page.frameLocator('iframe.turned[data-rotation="180"]')
  await kiosk.page.locator('hall-kiosk[data-drawn]').waitFor()
  await mirror.locator('hall-kiosk[data-drawn]').waitFor()
  await kiosk.page.mouse.click(540, 960)
  await kiosk.page.locator('hall-kiosk[data-screen=home]').waitFor()
  await mirror.locator('hall-kiosk[data-screen=home]').waitFor()
  expect([wall.complaints, kiosk.complaints]).toEqual([[], []])
})
