import { expect, test } from 'vitest'
import { isOwnKey, isOwnPlace } from '../../../kiosk/care/refuseEscape.ts'

const pressed = (key: string, held: object = {}) =>
  isOwnKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...held })

test('keys that type, move and press are a visitor’s; those of the browser are not', () => {
  for (const key of ['a', '樱', ' ', 'Tab', 'Enter', 'ArrowLeft', 'End']) expect(pressed(key)).toBe(true)
  for (const key of ['F1', 'F5', 'F11', 'BrowserBack', 'ContextMenu', 'PrintScreen'])
    expect(pressed(key)).toBe(false)
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect([pressed('t', held), pressed('ArrowLeft', held)]).toEqual([false, false])
})

test('a screen leads to the pages of screens at its own hall, and nowhere else', () => {
  const here = 'https://hall.local:8443/kiosk/?beat=1'
  for (const to of ['https://hall.local:8443/wall/?beat=1', '/kiosk/', here])
    expect(isOwnPlace(to, here)).toBe(true)
  for (const to of ['/editor/', '/', 'https://hall.local/kiosk/', 'mailto:a@b.cn', 'javascript:0', 'blob:x'])
    expect(isOwnPlace(to, here)).toBe(false)
})
