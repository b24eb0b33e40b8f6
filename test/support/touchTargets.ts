import type { Page } from 'playwright-core'

export interface Target {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** True where it is drawn on the picture, and has another key below for whoever cannot reach it. */
  readonly onPicture: boolean
}

const TOUCHABLE = ['button', '[role=slider]', '[role=radio]', '[role=switch]', '[role=application]']
/** Places on pictures, and figures above them; what each does, keys in the lower part do, too. */
const ON_PICTURE = '.lot, .pad, .torch, .spot, .touch, .figure'

/** All that a finger may be asked to hit on a page, in CSS px. */
export const touchTargets = (page: Page): Promise<Target[]> =>
  page.locator(TOUCHABLE.map((one) => `${one}:visible`).join(', ')).evaluateAll(
    (targets, onPicture) =>
      targets.map((target) => {
        const { width, height, left, top } = target.getBoundingClientRect()
        const host = (target.getRootNode() as ShadowRoot).host?.localName ?? ''
        const name = `${host} ${target.getAttribute('aria-label') ?? target.textContent?.trim().replace(/\s+/g, ' ')}`
        const inPicture = host === 'mascot-touch' || target.matches(onPicture)
        return { name, width, height, left, top, onPicture: inPicture }
      }),
    ON_PICTURE,
  )

/** Those that are too small for a finger, or lie outside the screen, each in words. */
export const missable = (
  targets: readonly Target[],
  screen: { width: number; height: number },
  least: number,
) =>
  targets
    .filter(
      ({ width, height, left, top }) =>
        Math.min(width, height) < least - 0.5 ||
        left < -8 ||
        top < -8 ||
        left + width > screen.width + 8 ||
        top + height > screen.height + 8,
    )
    .map(
      ({ name, width, height, left, top }) =>
        `${name}: ${Math.round(width)}x${Math.round(height)} at ${Math.round(left)},${Math.round(top)}`,
    )
