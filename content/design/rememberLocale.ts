import { type Locale, locale } from '../schema/localized.ts'

const KEY = 'greenhall.locale'

/** The language this browser chose last; `?locale=` wins, Chinese is the default. */
export function rememberedLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('locale') ?? localStorage.getItem(KEY)
  return locale.safeParse(asked).data ?? 'zh'
}

/** Keeps the choice for the next page. */
export const rememberLocale = (chosen: Locale): void => localStorage.setItem(KEY, chosen)
