import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { sayTime } from './sayTime.ts'

/** The hall's screens: connected or gone, what they show, and whether their edition is the newest. */
@customElement('screen-list')
export class ScreenList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: 20px;
      }
      li {
        border-left: 4px solid var(--color-jade);
      }
      li[data-connected='false'] {
        border-left-color: var(--color-danger);
      }
      .on {
        color: var(--color-jade);
        font-weight: 600;
      }
    `,
  ]
  @property({ attribute: false }) screens: readonly Screen[] = []
  /** The edition the hall shows now. */
  @property() edition: string | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = upkeepWords(this.locale)
    if (!this.screens.length) return html`<p class="empty">${say('screens.empty')}</p>`
    return html`<ul>${this.screens.map(
      ({
        id,
        role,
        connected,
        showing,
        width,
        height,
        lastSeenAt,
        edition,
      }) => html`<li class="sheet" data-screen=${id} data-connected=${connected}>
        <h3>${say(`screens.${role}`)} <span class="faint">${width} × ${height}</span></h3>
        <p class=${connected ? 'on' : 'fault'}>${connected ? say('screens.connected') : say('screens.gone', { time: sayTime(lastSeenAt, this.locale) })}</p>
        <p>${say('screens.showing')} · ${showing}</p>
        <p class="faint">${say('screens.edition')} · ${this.#edition(edition)}</p>
      </li>`,
    )}</ul>`
  }

  #edition(edition: string | null) {
    const say = upkeepWords(this.locale)
    if (!edition) return say('screens.editionNone')
    return say(edition === this.edition ? 'screens.editionCurrent' : 'screens.editionOld', {
      id: edition.slice(0, 7),
    })
  }
}
