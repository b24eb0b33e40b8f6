import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { target: unknown[]; failureSummary?: string }[]
}

/** What axe-core has against a page as it stands, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Through the debugger, since the page's policy rightly lets no script in.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run: (on: Document, how: object) => Promise<{ violations: Violation[] }> }
      }
    ).axe.run(document, { resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
