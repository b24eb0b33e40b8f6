import { stickerUrl } from '#content/contract/stickerUrl.ts'
import { colors } from '#content/design/tokens.ts'
import { isSticker, type StickerId, stickerIds } from '#content/ip/stickers/stickers.ts'
import type { Locale, Localized } from '#content/schema/localized.ts'
import { escapeMarkup } from '#content/strings/escapeMarkup.ts'
import { stickersWords } from '#content/strings/stickersWords.ts'

const query = (locale: Locale) => (locale === 'en' ? '?locale=en' : '')
/** In a file of its own: the hall's pages allow no style of their own within. */
export const STYLE_URL = stickerUrl('style.css')

/** Paper, ink and one picture, on any phone. */
export const stickerStyle = `
:root{color-scheme:light}
body{margin:0 auto;max-width:30rem;padding:1.5rem 1.25rem 3rem;background:${colors.paper};color:${colors.ink};font:1.0625rem/1.6 system-ui,sans-serif}
h1{margin:0;font:600 1.75rem/1.3 "Noto Serif SC","Songti SC",serif}
div+div{margin-top:1.5rem}
h2{margin:2.5rem 0 .5rem;font-size:1.0625rem}
p{margin:.5rem 0 0}
.sticker{display:block;width:100%;height:auto;margin:1.25rem 0;border-radius:2rem;background:${colors.mist}}
.save{display:grid;gap:.75rem}
.save a{display:block;padding:.875rem;border-radius:2rem;background:${colors.white};color:${colors.ink};text-align:center;text-decoration:none;font-weight:600}
.save a:first-child{background:${colors.jade};color:${colors.white}}
ul{display:grid;grid-template-columns:repeat(3,1fr);gap:.75rem;margin:.75rem 0 0;padding:0;list-style:none}
li img{display:block;width:100%;height:auto;border-radius:1rem;background:${colors.mist}}
.other{display:inline-block;margin-top:2rem;color:#1f6547}
a:focus-visible{outline:3px solid ${colors.jade};outline-offset:3px}
`

/** What each sticker says in this hall. */
type Phrases = (id: StickerId) => Localized

interface Reading {
  readonly locale: Locale
  readonly phrases: Phrases
}

const picture = (id: StickerId, { locale, phrases }: Reading, kind: string) =>
  `<img ${kind} src="${stickerUrl(`${id}.svg`)}${query(locale)}" width="512" height="512" alt="${escapeMarkup(phrases(id)[locale])}">`

const shelf = (reading: Reading, but?: string) =>
  `<ul>${stickerIds
    .filter((id) => id !== but)
    .map(
      (id) =>
        `<li><a href="${stickerUrl(id)}${query(reading.locale)}">${picture(id, reading, 'loading="lazy"')}</a></li>`,
    )
    .join('')}</ul>`

/** The page of one sticker, or, for a name nobody knows, of those there are; it needs no script. */
export function stickerPage(id: string, locale: Locale, phrases: Phrases): string {
  const reading = { locale, phrases }
  const say = stickersWords(locale)
  const known = isSticker(id)
  const other = locale === 'zh' ? 'en' : 'zh'
  const file = (kind: string) => `${stickerUrl(`${id}.${kind}`)}${query(locale)}`
  const save = (kind: 'png' | 'svg') =>
    `<a href="${file(kind)}" download="xiaoyu-${id}.${kind}">${say(kind)}</a>`
  const body = known
    ? `<h1>${say('title')}</h1><p>${say('lead')}</p>${picture(id, reading, 'class="sticker"')}<div class="save">${save('png')}${save('svg')}</div><h2>${say('others')}</h2>${shelf(reading, id)}`
    : both((words) => `<h1>${words('missing')}</h1><p>${words('missingLead')}</p>`, locale) + shelf(reading)
  const otherPage = `${stickerUrl(known ? id : 'hello')}${query(other)}`
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${say(known ? 'title' : 'missing')}</title><link rel="stylesheet" href="${STYLE_URL}"></head><body><main>${body}</main><a class="other" lang="${other === 'zh' ? 'zh-CN' : 'en'}" href="${otherPage}">${other === 'zh' ? '中文' : 'English'}</a> · <a class="other" href="/live/${query(locale)}">${say('live')}</a></body></html>`
}

/** Somebody who is lost reads it in either language. */
const both = (write: (say: ReturnType<typeof stickersWords>) => string, first: Locale) =>
  [first, first === 'zh' ? ('en' as const) : ('zh' as const)]
    .map((one) => `<div lang="${one === 'zh' ? 'zh-CN' : 'en'}">${write(stickersWords(one))}</div>`)
    .join('')
