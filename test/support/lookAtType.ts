import type { Page } from 'playwright-core'

/** What a page draws now: the characters by their first family and weight, such as `Greenhall Sans 600`. */
export const lookAtType = (page: Page): Promise<[string, string][]> => page.evaluate(LOOK)

// As text: what a compiler adds to functions is not known in the page.
const LOOK = `(() => {
  const seen = {}
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
