import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { nameOf } from '#content/room/authorOf.ts'
import type { DanmakuWishes } from '#content/room/danmakuWishes.ts'
import type { Talk } from '#content/room/talk.ts'
import { TalkController } from '#content/room/talkController.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { RoomRules } from '#content/schema/room.ts'
import { roomWords } from '#content/strings/roomWords.ts'
import { sayCount } from '../sayTime.ts'
import './danmaku-wishes.ts'
import './room-list.ts'
import './room-write.ts'
import { roomStyles } from './roomStyles.ts'

const LEAF = svg`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M12 21C5 17 3 11 5 4c7 0 13 3 14 9 .6 4-3 7-7 8zM12 21c0-6-2-10-5-14" fill="currentColor" fill-opacity=".25" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round" /></svg>`

/** The room beside the picture: what people say, where to say something, and what flies. */
@customElement('room-panel')
export class RoomPanel extends LitElement {
  static override styles = [tokenStyles, pageStyles, roomStyles]
  @property({ attribute: false }) talk: Talk | undefined
  @property({ attribute: false }) wishes: DanmakuWishes = { on: true, density: 'some' }
  @property() locale: Locale = 'zh'

  constructor() {
    super()
    new TalkController(this)
  }

  protected override render() {
    const { talk } = this
    if (!talk) return nothing
    const say = roomWords(this.locale)
    const { list, rules, likes, you, joined } = talk.state()
    const liked = say('like.count', { count: sayCount(likes, this.locale) })
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${say('title')}</h2>
        ${you ? html`<p class="faint" title=${say('youHint')}>${say('you', { name: nameOf(you, this.locale) })}</p>` : nothing}
      </header>
      <room-list .messages=${list} .you=${you} .locale=${this.locale}></room-list>
      ${this.#rules(rules)}
      <room-write .send=${talk.say} ?joined=${joined} ?closed=${rules.closed} .locale=${this.locale}></room-write>
      <footer>
        <danmaku-wishes .wishes=${this.wishes} .locale=${this.locale}></danmaku-wishes>
        <button type="button" data-act="like" aria-label=${`${say('like.do')}, ${liked}`} title=${say('like.do')} ?disabled=${!joined} @click=${talk.like}>${LEAF}<b>${sayCount(likes, this.locale)}</b></button>
      </footer>
    </section>`
  }

  #rules({ slowSeconds, approveFirst, closed }: RoomRules) {
    const say = roomWords(this.locale)
    const words = [
      slowSeconds > 0 ? say('rules.slow', { seconds: slowSeconds }) : '',
      approveFirst ? say('rules.approve') : '',
    ].filter(Boolean)
    return words.length === 0 || closed ? nothing : html`<p class="rules">${words.join(' ')}</p>`
  }
}
