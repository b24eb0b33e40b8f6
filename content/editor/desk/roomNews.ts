import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { keepFresh } from '../../contract/keepFresh.ts'
import type { EditingNews } from '../../schema/editing.ts'

const REFRESH_MS = 60_000

/** Looks at once, and whenever something moved in the editing room or the hall, while its room is open. */
export class RoomNews implements ReactiveController {
  readonly #look: () => Promise<unknown>
  readonly #about: readonly EditingNews['what'][] | undefined
  #stop: (() => void) | undefined

  /** `about`: news of anything else are nothing to this room. */
  constructor(
    host: ReactiveControllerHost,
    look: () => Promise<unknown>,
    about?: readonly EditingNews['what'][],
  ) {
    this.#look = look
    this.#about = about
    host.addController(this)
  }

  hostConnected() {
    const look = async () => void (await this.#look())
    const { socket, stop } = keepFresh(look, { events: ['edition:published'], everyMs: REFRESH_MS })
    socket.on('connect', () => socket.emit('editing:at', { exhibit: null, field: '' }))
    socket.on('editing:changed', ({ what }) => {
      if (!this.#about || this.#about.includes(what)) void look()
    })
    this.#stop = stop
  }

  hostDisconnected() {
    this.#stop?.()
  }
}
