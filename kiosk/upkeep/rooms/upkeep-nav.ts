import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { type UpkeepRoom, upkeepRooms } from './upkeepRooms.ts'

/** The doors of the upkeep page in one line that stays in reach; what waits in a room is counted on its door. */
@customElement('upkeep-nav')
export class UpkeepNav extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 10;
        display: block;
        background: color-mix(in srgb, var(--color-paper) 94%, transparent);
        border-bottom: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
      }
      nav,
      .rooms {
        display: flex;
        align-items: stretch;
      }
      .rooms {
        flex: 1;
        min-width: 0;
        gap: 0 6px;
        overflow-x: auto;
        scrollbar-width: none;
      }
      a {
        flex: none;
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-height: 52px;
        padding: 0 14px;
        border-bottom: 3px solid transparent;
        color: var(--color-ink);
        font: 600 18px/1.4 var(--font-serif);
        text-decoration: none;
        white-space: nowrap;
      }
      a:first-child {
        padding-left: 4px;
      }
      a:hover {
        background: color-mix(in srgb, var(--color-mist) 60%, transparent);
      }
      a:focus-visible {
        outline-offset: -3px;
      }
      a[aria-current='page'] {
        border-color: var(--color-jade);
      }
      b {
        min-width: 24px;
        padding: 0 7px;
        border-radius: 12px;
        background: var(--color-danger);
        color: var(--color-white);
        font: 600 14px/24px var(--font-sans);
        text-align: center;
      }
      .emergency {
        color: var(--color-danger);
        border-left: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
        padding: 0 4px 0 18px;
      }
      .emergency[aria-current='page'] {
        border-bottom-color: var(--color-danger);
      }
      @media (max-width: 760px) {
        a {
          padding: 0 11px;
          font-size: 17px;
        }
        .emergency {
          padding-left: 12px;
        }
      }
    `,
  ]
  @property() here: UpkeepRoom = 'today'
  /** How much waits in a room. */
  @property({ attribute: false }) waiting: Partial<Record<UpkeepRoom, number>> = {}
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = upkeepWords(this.locale)
    return html`<nav aria-label=${say('room.all')}>
      <div class="rooms">${upkeepRooms.filter((room) => room !== 'emergency').map((room) => this.#door(room))}</div>
      ${this.#door('emergency')}
    </nav>`
  }

  protected override updated() {
    // On a phone the line is longer than the screen: where one is stays in sight.
    const line = this.renderRoot.querySelector('.rooms')
    const door = line?.querySelector<HTMLElement>('[aria-current=page]')
    if (line && door) line.scrollLeft = door.offsetLeft - (line.clientWidth - door.offsetWidth) / 2
  }

  #door(room: UpkeepRoom) {
    const say = upkeepWords(this.locale)
    const count = this.waiting[room] ?? 0
    return html`<a href="#${room}" class=${room} data-room=${room} aria-current=${room === this.here ? 'page' : nothing}>${say(`room.${room}`)}${
      count > 0 ? html`<b aria-label=${say('room.waiting', { count })}>${count}</b>` : nothing
    }</a>`
  }
}
