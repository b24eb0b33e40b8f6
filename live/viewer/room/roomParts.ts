import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit'
import type { HallSocket } from '#content/contract/connect.ts'
import type { ViewingPasses } from '#content/player/viewingPasses.ts'
import { type DanmakuWishes, keepWishes, readWishes } from '#content/room/danmakuWishes.ts'
import '#content/room/room-layer.ts'
import { createTalk, type PictureMoment, type Talk } from '#content/room/talk.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import './danmaku-switch.ts'
import './room-panel.ts'

/** The room of a broadcast on its watch page: what lies over the picture, what stands beside it, and this viewer's wishes. */
export class RoomParts implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #talk: Talk | undefined
  #wishes: DanmakuWishes = readWishes(() => localStorage)

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** Enters, once there is something to see and a token to be had. */
  enter({ id, onAirAt }: Broadcast, socket: HallSocket, passes: ViewingPasses | undefined) {
    if (this.#talk || !onAirAt || !passes) return
    const token = async (fresh: boolean) => (await (fresh ? passes.renew() : passes.current())).token
    this.#talk = createTalk({ socket, broadcast: id, token })
    this.#host.requestUpdate()
  }

  hostDisconnected() {
    this.#talk?.close()
    this.#talk = undefined
  }

  readonly look = ({ detail }: CustomEvent<PictureMoment>) => this.#talk?.look(detail)

  /** Goes into the player. */
  overPicture(locale: Locale) {
    const talk = this.#talk
    if (!talk) return nothing
    return html`<room-layer slot="over" .talk=${talk} .wishes=${this.#wishes}></room-layer>
      <danmaku-switch slot="control" .wishes=${this.#wishes} .locale=${locale} @wish-change=${this.#wish}></danmaku-switch>`
  }

  besidePicture(locale: Locale) {
    const talk = this.#talk
    return talk
      ? html`<room-panel .talk=${talk} .wishes=${this.#wishes} .locale=${locale} @wish-change=${this.#wish}></room-panel>`
      : nothing
  }

  readonly #wish = ({ detail }: CustomEvent<DanmakuWishes>) => {
    this.#wishes = detail
    keepWishes(() => localStorage, detail)
    this.#host.requestUpdate()
  }
}
