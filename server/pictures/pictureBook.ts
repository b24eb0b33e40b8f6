import type { Exhibit } from '#content/schema/exhibit.ts'
import { escapeMarkup } from '#content/strings/escapeMarkup.ts'

export interface Taken {
  readonly exhibit: Exhibit
  readonly file: string
  readonly state: string
  readonly across: boolean
}

/** All pictures on one page, an exhibit to a row, to be read by whoever judges how the hall looks. */
export function pictureBook(taken: readonly Taken[]): string {
  const exhibits = [...new Map(taken.map(({ exhibit }) => [exhibit.id, exhibit])).values()]
  const rows = exhibits.map((exhibit) => {
    const own = taken.filter((one) => one.exhibit.id === exhibit.id)
    const pictures = own.map(
      ({ file, state, across }) =>
        `<a href="${file}"><img loading="lazy" class="${across ? 'across' : 'upright'}" src="${file}" alt="${escapeMarkup(`${exhibit.title.zh}: ${state}`)}" /></a>`,
    )
    return `<section><h2>${escapeMarkup(exhibit.title.zh)} <small lang="en">${escapeMarkup(exhibit.title.en)}</small></h2><div>${pictures.join('')}</div></section>`
  })
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8" />
<title>绿厅画册</title>
<style>
  body { margin: 40px; background: #f4f1e7; color: #17352c; font-family: 'Noto Sans SC', sans-serif; }
  h1, h2 { font-family: 'Noto Serif SC', serif; font-weight: 600; }
  small { font-weight: 400; margin-left: 0.6em; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  img { display: block; border-radius: 10px; }
  .upright { height: 640px; }
  .across { height: 360px; }
</style>
<h1>绿厅画册 <small lang="en">A picture book of Greenhall</small></h1>
${rows.join('\n')}
</html>
`
}
