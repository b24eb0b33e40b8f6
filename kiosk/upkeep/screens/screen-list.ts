import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pictureUrl } from '#content/contract/pictureUrl.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { sayTime } from '../sayTime.ts'
import { askHall } from './askHall.ts'
import { screensStyles } from './screensStyles.ts'
import { nameOf, type ScreensView, sayShowing } from './screensView.ts'

/** The hall's screens: connected or gone, what they show, and whether their edition is the newest. Tells `screen-open`. */
@customElement('screen-list')
export class ScreenList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      li {
        display: grid;
        gap: 8px;
        align-content: start;
        border-left: 4px solid var(--color-jade);
      }
      li[data-connected='false'] {
        border-left-color: var(--color-danger);
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'

  protected override render() {
    const { screens } = this.view
    if (!screens.length) return html`<p class="empty">${upkeepWords(this.locale)('screens.empty')}</p>`
    return html`<ul class="cards">${screens.map((screen) => this.#card(screen))}</ul>`
  }

  #card(screen: Screen) {
    const [say, words] = [screensWords(this.locale), upkeepWords(this.locale)]
    const { id, role, paired, connected, width, height } = screen
    const name = nameOf(screen, this.locale)
    return html`<li class="sheet" data-screen=${id} data-connected=${connected} data-paired=${paired !== null}>
      ${paired ? this.#picture(screen, name) : nothing}
      <h3>${name}</h3>
      <p class="faint">${say(`duty.${paired?.duty ?? role}`)} · ${width} × ${height}${paired?.place ? ` · ${paired.place}` : ''}</p>
      <p class=${connected ? 'on' : 'fault'}>${connected ? words('screens.connected') : words('screens.gone', { time: sayTime(screen.lastSeenAt, this.locale) })}${screen.health?.resting && connected ? ` · ${say('list.resting')}` : ''}</p>
      <p>${words('screens.showing')} · ${sayShowing(screen.showing, this.view, this.locale)}</p>
      <p class="faint">${words('screens.edition')} · ${this.#edition(screen.edition)}</p>
      ${paired ? nothing : html`<p class="hint">${say('sheet.unpairedAbout')}</p>`}
      <div class="row"><button type="button" data-act="open" aria-label=${say('list.openName', { name })}
        @click=${() => this.dispatchEvent(new CustomEvent('screen-open', { detail: id }))}>${say('list.open')}</button>
        ${!paired && connected ? html`<button type="button" data-act="show-code" @click=${() => this.#showCode(id)}>${say('sheet.showCode')}</button>` : nothing}</div>
    </li>`
  }

  #picture({ id, pictureAt }: Screen, name: string) {
    const say = screensWords(this.locale)
    if (!pictureAt) return html`<div class="picture nothing">${say('list.noPicture')}</div>`
    return html`<img class="picture" loading="lazy" src=${pictureUrl(id, pictureAt)}
      alt=${say('list.picture', { name, time: sayTime(pictureAt, this.locale) })} />`
  }

  #edition(edition: string | null) {
    const words = upkeepWords(this.locale)
    if (!edition) return words('screens.editionNone')
    return words(edition === this.view.edition?.id ? 'screens.editionCurrent' : 'screens.editionOld', {
      id: edition.slice(0, 7),
    })
  }

  #showCode(screen: string) {
    askHall(this, {
      work: (ask) => ask(routes.sendCommand, { body: { target: { screen }, kind: 'pair' } }),
      told: screensWords(this.locale)('command.sent'),
    })
  }
}
