import { type Locale, locale } from '../schema/localized.ts'

const KEY = 'greenhall.locale'

/** The language this browser chose last; `?locale=` wins, Chinese is the default. */
export function rememberedLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('locale') ?? localStorage.getItem(KEY)
  return locale.safeParse(asked).data ?? 'zh'
}

/** Keeps the choice and tells the document, so that screen readers and hyphenation know. */
export function rememberLocale(chosen: Locale) {
  localStorage.setItem(KEY, chosen)
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en'
}
