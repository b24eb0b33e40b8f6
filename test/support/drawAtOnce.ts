import type { Page } from 'playwright-core'
import type { PlanArea } from '#content/schema/hallPlan.ts'
import type { RunningHall } from './startHall.ts'

interface Wish {
  /** By its id. */
  readonly area: string
  /** Its English name, as the page writes it. */
  readonly mine: string
  /** Where another puts it, in m from the upper wall, and what they call it in English. */
  readonly theirs: { readonly y: number; readonly en: string }
}

/** An area of the plan is named on a page while another, who is faster, names it too and moves it. */
export async function drawAtOnce(page: Page, hall: RunningHall, { area, mine, theirs }: Wish) {
  const { version, written } = await (await hall.asAdmin('GET', '/api/plan')).json()
  let go = () => {}
  const held = new Promise<void>((done) => {
    go = done
  })
  await page.route('**/api/plan', async (route) => {
    if (route.request().method() === 'PUT') await held
    await route.continue()
  })
  // Still in the field: what others do takes nothing away that is being typed.
  await page.locator(`[data-area=${area}] [lang=en]`).fill(mine)
  const areas = written.areas.map((one: PlanArea) =>
    one.id === area ? { ...one, y: theirs.y, name: { ...one.name, en: theirs.en } } : one,
  )
  await hall.asAdmin('PUT', '/api/plan', { version, written: { ...written, areas } })
  go()
}
