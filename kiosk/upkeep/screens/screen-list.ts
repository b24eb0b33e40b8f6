import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { pictureUrl } from '#content/contract/pictureUrl.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { ListedScreen, Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { sayTime } from '../sayTime.ts'
import { askHall } from './askHall.ts'
import { editionWords } from './editionWords.ts'
import { sayTrouble } from './sayTrouble.ts'
import { screenListStyles } from './screenListStyles.ts'
import { screensStyles } from './screensStyles.ts'
import { inListOrder, nameOf, type ScreensView, sayShowing } from './screensView.ts'
import { troublesOf } from './screenTroubles.ts'

/** The hall's screens, those in trouble first: how each is, what it shows, which edition it has ready, which it did not take. */
@customElement('screen-list')
export class ScreenList extends LitElement {
  static override styles = [tokenStyles, pageStyles, screensStyles, screenListStyles]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = screensWords(this.locale)
    const screens = inListOrder(this.view.screens, this.locale)
    if (!screens.length) return html`<p class="empty">${upkeepWords(this.locale)('screens.empty')}</p>`
    // On a phone its parts are laid out as blocks; what they are is said all the same.
    return html`<table role="table">
      <thead role="rowgroup"><tr role="row">
        ${(['list.screen', 'list.state', 'edition.shows', 'edition.ready', 'edition.refused'] as const).map(
          (key) => html`<th role="columnheader" scope="col">${say(key)}</th>`,
        )}<td role="cell"></td>
      </tr></thead>
      <tbody role="rowgroup">${repeat(
        screens,
        ({ id }) => id,
        (screen) => this.#line(screen),
      )}</tbody>
    </table>`
  }

  #line(screen: ListedScreen) {
    const [say, words] = [screensWords(this.locale), upkeepWords(this.locale)]
    const { id, role, paired, connected, width, height } = screen
    const name = nameOf(screen, this.locale)
    const troubles = troublesOf(screen)
    const { shows, ready, refused } = editionWords(screen, this.view, this.locale)
    return html`<tr role="row" data-screen=${id} data-connected=${connected} data-paired=${paired !== null} data-trouble=${troubles.length > 0}>
      <td role="cell"><div class="who">${this.#picture(screen, name)}
        <div><h3>${name}</h3><p class="faint">${say(`duty.${paired?.duty ?? role}`)}${paired?.place ? ` · ${paired.place}` : ''}</p>
        <p class="faint">${width} × ${height}</p></div></div></td>
      <td role="cell" data-named=${say('list.state')} data-column="state"><div>
        ${connected ? html`<p class="on">${words('screens.connected')}${screen.health?.resting ? ` · ${say('list.resting')}` : ''}</p>` : nothing}
        ${!connected && paired && screen.offHours ? html`<p class="faint">${say('list.offHours')}</p>` : nothing}
        ${!connected && !paired ? html`<p class="faint">${words('screens.gone', { time: sayTime(screen.lastSeenAt, this.locale) })}</p>` : nothing}
        ${troubles.filter((trouble) => trouble !== 'refused').map((trouble) => html`<p class="fault">${sayTrouble(trouble, screen, this.view, this.locale)}</p>`)}
        ${connected ? html`<p>${sayShowing(screen.showing, this.view, this.locale)}</p>` : nothing}
      </div></td>
      <td role="cell" data-named=${say('edition.shows')} data-edition="shows"><span>${shows}</span></td>
      <td role="cell" data-named=${say('edition.ready')} data-edition="ready" data-usual=${screen.ready === screen.edition}><span>${ready}</span></td>
      <td role="cell" data-named=${say('edition.refused')} data-edition="refused" data-usual=${!refused}>${
        refused
          ? html`<div class="why"><p class="fault">${refused.edition}</p><p>${refused.why}</p><code>${refused.code}</code></div>`
          : html`<span class="faint">${say('edition.notRefused')}</span>`
      }</td>
      <td role="cell"><div class="keys"><a class="button" data-act="open" href="#screens/${id}" aria-label=${say('list.openName', { name })}>${say('list.open')}</a>
        ${!paired && connected ? html`<button type="button" data-act="show-code" @click=${() => this.#showCode(id)}>${say('command.pair')}</button>` : nothing}</div></td>
    </tr>`
  }

  #picture({ id, pictureAt, paired }: Screen, name: string) {
    const say = screensWords(this.locale)
    if (!pictureAt)
      return html`<div class="picture nothing">${say(paired ? 'list.noPicture' : 'list.unpaired')}</div>`
    return html`<img class="picture" loading="lazy" src=${pictureUrl(id, pictureAt)}
      alt=${say('list.picture', { name, time: sayTime(pictureAt, this.locale) })} />`
  }

  #showCode(screen: string) {
    askHall(this, {
      work: (ask) => ask(routes.sendCommand, { body: { target: { screen }, kind: 'pair' } }),
      told: screensWords(this.locale)('command.sent'),
    })
  }
}
