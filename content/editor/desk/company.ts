import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { call } from '../../contract/call.ts'
import type { HallSocket } from '../../contract/connect.ts'
import { keepFresh } from '../../contract/keepFresh.ts'
import { routes } from '../../contract/routes.ts'
import type { CommentCount, EditingNews, Presence } from '../../schema/editing.ts'
import type { Locale } from '../../schema/localized.ts'

const REFRESH_MS = 60_000

interface Host extends ReactiveControllerHost {
  readonly locale: Locale
}
interface Ears {
  /** Looks at everything again. */
  readonly look: () => Promise<void>
  /** Somebody did something to one draft, or to all. */
  readonly moved: (exhibit: string | null) => void
}

/** The others in the editing room: who is at which exhibit, what they say, and news of what they do. */
export class Company implements ReactiveController {
  here: readonly Presence[] = []
  counts: readonly CommentCount[] = []
  /** Another number whenever somebody said something. */
  said = 0
  readonly #host: Host
  readonly #ears: Ears
  #line: { socket: HallSocket; stop: () => void } | undefined
  #at: string | null = null

  constructor(host: Host, ears: Ears) {
    this.#host = host
    this.#ears = ears
    host.addController(this)
  }

  hostConnected() {
    this.#line = keepFresh(this.#ears.look, { events: ['edition:published'], everyMs: REFRESH_MS })
    const { socket } = this.#line
    // Whoever comes back has to say anew where they are.
    socket.on('connect', () => this.#tell())
    socket.on('editing:presence', (here) => {
      this.here = here
      this.#host.requestUpdate()
    })
    socket.on('editing:changed', this.#heard)
  }

  hostDisconnected() {
    this.#line?.stop()
    this.#line = undefined
  }

  /** Tells colleagues which exhibit is open here. */
  isAt(exhibit: string | undefined) {
    if (this.#at === (exhibit ?? null)) return
    this.#at = exhibit ?? null
    this.#tell()
  }

  /** Who else has an exhibit open. */
  othersAt(exhibit: string, username: string): string[] {
    const names = this.here.flatMap((one) =>
      one.exhibit === exhibit && one.username !== username ? [one.username] : [],
    )
    return [...new Set(names)]
  }

  readonly count = async () => {
    this.counts = await call(routes.countComments, { locale: this.#host.locale })
    this.#host.requestUpdate()
  }

  #tell() {
    this.#line?.socket.emit('editing:at', { exhibit: this.#at, field: '' })
  }

  readonly #heard = ({ what, exhibit }: EditingNews) => {
    if (what === 'comment') {
      this.said++
      // What cannot be counted now is counted at the next word.
      this.count().catch(() => {})
    } else if (what === 'part') void this.#ears.look()
    else if (what === 'draft' || what === 'review') this.#ears.moved(exhibit)
  }
}
