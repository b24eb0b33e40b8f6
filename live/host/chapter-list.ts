import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Chapter } from '#content/schema/programme.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { deskStyles } from './deskStyles.ts'
import { askFor } from './hostAct.ts'

/** The chapters that were marked; each can be taken away. */
@customElement('chapter-list')
export class ChapterList extends LitElement {
  static override styles = [tokenStyles, pageStyles, deskStyles]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = hostWords(this.locale)
    const { chapters, onAirAt } = this.broadcast
    if (chapters.length === 0) return nothing
    const began = Date.parse(onAirAt ?? chapters[0]?.at ?? '')
    return html`<ol>${chapters.map(
      (
        chapter,
      ) => html`<li><span>${sayLength((Date.parse(chapter.at) - began) / 1000)}</span><span>${chapter.title}</span>
        <button type="button" aria-label=${say('chapter.dropOne', { title: chapter.title })} @click=${() => this.#drop(chapter)}>${say('chapter.drop')}</button></li>`,
    )}</ol>`
  }

  #drop({ at }: Chapter) {
    const { id, chapters } = this.broadcast
    const body = { chapters: chapters.filter((one) => one.at !== at) }
    askFor(this, {
      told: 'act.marked',
      work: () => call(routes.setChapters, { params: { id }, body, locale: this.locale }),
    })
  }
}
