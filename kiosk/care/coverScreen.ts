import type { Emergency } from '#content/schema/screenCommand.ts'
import './care-emergency.ts'
import type { CareEmergency } from './care-emergency.ts'
import { changeCare } from './careNow.ts'
import { keepEmergency } from './keptEmergency.ts'

/** A page that is not seen draws no frames; by then it counts as drawn, in ms. */
const DRAWN_WITHIN_MS = 400

let layer: CareEmergency | undefined

/** Covers the page with an emergency, or takes it away; resolves once it is on the screen. Said twice it is the same. */
export async function coverScreen(emergency: Emergency | null): Promise<void> {
  keepEmergency(emergency, Date.now())
  if (!emergency) {
    layer?.remove()
    layer = undefined
    changeCare({ covered: false })
    return
  }
  if (!layer?.isConnected) {
    layer = document.createElement('care-emergency')
    document.body.append(layer)
  }
  layer.emergency = emergency
  changeCare({ covered: true })
  await layer.updateComplete
  await new Promise<void>((drawn) => {
    const late = setTimeout(drawn, DRAWN_WITHIN_MS)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late)
        drawn()
      }),
    )
  })
}
