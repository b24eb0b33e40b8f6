import type { HallSocket } from '#content/contract/connect.ts'
import './care-pairing.ts'
import type { CarePairing } from './care-pairing.ts'
import { newSecret } from './screenSecret.ts'

const RETRY_MS = 5_000
/** How long a screen says that it is paired, in ms. */
const PAIRED_MS = 8_000
const ANSWER_WITHIN_MS = 5_000

/** Shows the code by which staff pair this screen, a new one whenever it runs out. */
export function createPairingCard(socket: HallSocket) {
  let card: CarePairing | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false

  const close = () => {
    clearTimeout(timer)
    card?.remove()
    card = undefined
  }
  const ask = async () => {
    clearTimeout(timer)
    if (!card || asking) return
    asking = true
    let again = RETRY_MS
    try {
      const answer = await socket
        .timeout(ANSWER_WITHIN_MS)
        .emitWithAck('screen:ask-code', { secret: newSecret() })
      if (!card) return
      if ('done' in answer) {
        const { code, expiresInMs } = answer.done
        card.code = code
        card.expiresMs = Date.now() + expiresInMs
        card.offline = false
        again = expiresInMs
      } else if (answer.problem.code === 'screen/paired-already') return close()
      else card.code = null
    } catch {
      if (card) {
        card.code = null
        card.offline = true
      }
    } finally {
      asking = false
    }
    if (card) timer = setTimeout(() => void ask(), again)
  }

  return {
    open() {
      if (card) return
      card = document.createElement('care-pairing')
      card.addEventListener('pairing-close', close)
      document.body.append(card)
      void ask()
    },
    /** Staff have typed the code. */
    paired(name: string) {
      if (!card || card.name) return
      clearTimeout(timer)
      card.name = name
      timer = setTimeout(close, PAIRED_MS)
    },
    close,
  }
}
