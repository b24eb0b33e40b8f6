import type { Locale } from '#content/schema/localized.ts'

interface Known {
  /** The address behind a proxy, as the hall was told; null where it was not. */
  readonly publicUrl: string | null
  /** The address this screen was opened with. */
  readonly pageUrl: string
  readonly watchUrl: string
  /** Which kind of screen hands over; the statistics may tell. */
  readonly from: 'kiosk' | 'wall'
  readonly locale: Locale
}

/** Addresses that mean the machine itself: no phone gets anywhere by them. */
const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i

/** Where a visitor's phone goes on watching; undefined where only this machine would understand the address. */
export function handOverAddress({ publicUrl, pageUrl, watchUrl, from, locale }: Known): string | undefined {
  const address = new URL(watchUrl, publicUrl ?? pageUrl)
  if (LOCAL.test(address.hostname)) return undefined
  address.searchParams.set('from', from)
  // Chinese is what the page opens in by itself; a shorter address is a coarser code, which is read from further away.
  if (locale !== 'zh') address.searchParams.set('locale', locale)
  return address.href
}
