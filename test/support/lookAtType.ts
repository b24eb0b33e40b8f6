import type { Page } from 'playwright-core'

/** Canvases are painted once: what they say is noted while it is painted. */
export const noteCanvases = (page: Page) => page.addInitScript(NOTE_CANVASES)

/** Presses one of the controls of a scene, or moves it a step; says whether there is one of this number. */
export const pressControl = (page: Page, number: number): Promise<boolean> =>
  page.evaluate(`(${PRESS})(${number})`)

/** What a page draws now: the characters by their first family and weight, such as `Greenhall Sans 600`. */
export const lookAtType = (page: Page): Promise<[string, string][]> => page.evaluate(LOOK)

// As text: what a compiler adds to functions is not known in the page.
const LOOK = `(() => {
  const seen = { ...globalThis.painted }
  const note = ({ fontFamily, fontWeight }, text) => {
    const type = fontFamily.split(',')[0].replaceAll('"', '') + ' ' + fontWeight
    seen[type] = (seen[type] ?? '') + text
  }
  const walk = (node) => {
    if (node instanceof Element) {
      if (['STYLE', 'SCRIPT', 'TITLE'].includes(node.tagName)) return
      if (node.shadowRoot) walk(node.shadowRoot)
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(node, part)
        if (style.content.startsWith('"')) note(style, style.content.slice(1, -1))
      }
    }
    if (node.nodeType === Node.TEXT_NODE && node.textContent.trim())
      note(getComputedStyle(node.parentElement ?? node.parentNode.host), node.textContent)
    for (const child of node.childNodes) walk(child)
  }
  walk(document.documentElement)
  return Object.entries(seen)
})()`

const NOTE_CANVASES = `{
  globalThis.painted = {}
  for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    const fill = prototype.fillText
    prototype.fillText = function (text, ...rest) {
      const [, weight = '400', family = ''] = /(\\d{3})? ?[\\d.]+px "?([^",]*)/.exec(this.font) ?? []
      painted[family + ' ' + weight] = (painted[family + ' ' + weight] ?? '') + text
      return fill.call(this, text, ...rest)
    }
  }
}`

const PRESS = `(number) => {
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])])
  const controls = deep(document).find(({ tagName }) => tagName === 'HALL-CONTROLS')
  const all = controls ? deep(controls.shadowRoot).filter((one) => one.matches('button, [role=slider]')) : []
  const one = all[number]
  if (one?.getAttribute('role') === 'slider')
    for (let step = 0; step < 3; step++) one.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }))
  else one?.click()
  return one !== undefined && number < 14
}`
