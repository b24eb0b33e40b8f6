import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { RoomMessage } from '../schema/room.ts'
import './danmaku-layer.ts'
import type { DanmakuLayer } from './danmaku-layer.ts'
import type { DanmakuWishes } from './danmakuWishes.ts'
import './like-rush.ts'
import type { LikeRush } from './like-rush.ts'
import type { Talk, TalkNews } from './talk.ts'
import { TalkController } from './talkController.ts'

/** What of a room lies over its picture: the messages that fly, and the petals of those who like it. */
@customElement('room-layer')
export class RoomLayer extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
  `
  @property({ attribute: false }) talk: Talk | undefined
  @property({ attribute: false }) wishes: DanmakuWishes = { on: true, density: 'some' }
  @query('danmaku-layer') private readonly danmaku!: DanmakuLayer
  @query('like-rush') private readonly rush!: LikeRush

  constructor() {
    super()
    new TalkController(this, (news) => this.#heard(news))
  }

  protected override render() {
    return html`<danmaku-layer .density=${this.wishes.density}></danmaku-layer><like-rush></like-rush>`
  }

  protected override updated() {
    if (!this.wishes.on) this.danmaku.clear()
  }

  #heard(news: TalkNews) {
    if (!this.hasUpdated) return
    if (news.kind === 'cleared') this.danmaku.clear()
    else if (news.kind === 'removed') this.danmaku.takeAway(news.ids)
    else if (!this.wishes.on) return
    else if (news.kind === 'fly') this.danmaku.fly(news.messages, (message) => this.#isMine(message))
    else if (news.kind === 'rush') this.rush.burst(news.count)
  }

  #isMine({ author }: RoomMessage): boolean {
    const you = this.talk?.state().you
    return you?.kind === author.kind && you.number === author.number
  }
}
