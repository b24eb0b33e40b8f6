import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit, Figure } from '#content/schema/exhibit.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { wallWords } from './wallStyles.ts'

/** The title of the picture on the wall, in both languages, and its figures with unit and year. */
@customElement('wall-words')
export class WallWords extends LitElement {
  static override styles = [
    tokenStyles,
    wallWords,
    css`
      :host {
        position: absolute;
        inset: 0;
        animation: appear 1.6s ease-out both;
      }
      :host([still]) {
        animation: none;
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
      header {
        position: absolute;
        left: calc(96 * var(--u));
        top: calc(84 * var(--u));
        max-width: 60%;
      }
      .figures {
        position: absolute;
        left: calc(60 * var(--u));
        right: calc(60 * var(--u));
        bottom: calc(60 * var(--u));
        display: flex;
        gap: calc(30 * var(--u));
      }
      .figures > div {
        padding: calc(22 * var(--u)) calc(36 * var(--u)) calc(26 * var(--u));
        border-radius: calc(36 * var(--u));
        background: color-mix(in srgb, var(--color-paper) 84%, transparent);
      }
      dt {
        white-space: nowrap;
        font: 500 calc(116 * var(--u)) / 1.1 var(--font-serif);
      }
      dt small {
        font-size: calc(44 * var(--u));
        margin-left: 0.25em;
      }
      dd {
        margin: 0;
        font-size: calc(36 * var(--u));
        line-height: 1.4;
        max-width: calc(560 * var(--u));
      }
      dl {
        margin: 0;
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit

  protected override render() {
    const { title, figures } = this.exhibit
    return html`
      <header>
        <h1>${title.zh}</h1>
        <p class="english" lang="en">${title.en}</p>
      </header>
      <dl class="figures">${figures.slice(0, 3).map((figure) => this.#figure(figure))}</dl>
    `
  }

  #figure({ value, unit, label, year }: Figure) {
    return html`<div>
      <dt>${value}<small>${unit.zh}</small></dt>
      <dd>${label.zh}${year ? ` · ${kioskWords('zh')('figure.year', { year })}` : ''}</dd>
      <dd lang="en">${label.en}</dd>
    </div>`
  }
}
