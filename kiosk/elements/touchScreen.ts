import { beginPage } from '../care/beginPage.ts'
import { readSwitches } from '../session/readSwitches.ts'
import { visitorsOn } from '../session/visitorsOn.ts'
import './hall-kiosk.ts'
import { fetchLaterParts } from './laterParts.ts'

const RETRY_MS = 3_000

// The page of a touch screen: one kiosk, or two side by side where there is room; turned or resized, it begins anew.
const visitors = () => visitorsOn({ width: innerWidth, height: innerHeight }, readSwitches(location.search))
if (!beginPage()) {
  const shown = visitors()
  // Few screens are that wide; one that cannot load it begins anew.
  if (shown === 2) import('./hall-pair.ts').catch(() => setTimeout(() => location.reload(), RETRY_MS))
  document.body.append(document.createElement(shown === 2 ? 'hall-pair' : 'hall-kiosk'))
  fetchLaterParts()
  addEventListener('resize', () => {
    if (visitors() !== shown) location.reload()
  })
}
