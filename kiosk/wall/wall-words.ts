import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit, Figure } from '#content/schema/exhibit.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { ALL_WORDS, type WallWordsHere } from '#content/wall/wallCorners.ts'
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
      dl {
        position: absolute;
        left: calc(60 * var(--u));
        bottom: calc(60 * var(--u));
        max-width: calc(860 * var(--u));
        margin: 0;
        padding: calc(26 * var(--u)) calc(36 * var(--u)) calc(32 * var(--u));
        border-radius: calc(36 * var(--u));
        background: color-mix(in srgb, var(--color-paper) 86%, transparent);
        animation: appear 1.6s ease-out both;
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
        font-size: calc(40 * var(--u));
        line-height: 1.4;
      }
      :host([still]) dl {
        animation: none;
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit
  /** Which of the figures stands on the wall now. */
  @property({ type: Number }) turn = 0
  /** On a wall of several displays, which of its words stand on this one. */
  @property({ attribute: false }) here: WallWordsHere = ALL_WORDS

  protected override render() {
    const { title, figures } = this.exhibit
    const figure = figures[this.turn % Math.max(1, figures.length)]
    return html`
      ${
        this.here.title
          ? html`<header>
              <h1>${title.zh}</h1>
              <p class="english" lang="en">${title.en}</p>
            </header>`
          : nothing
      }
      ${figure && this.here.figure ? keyed(figure, this.#figure(figure)) : nothing}
    `
  }

  #figure({ value, unit, label, year }: Figure) {
    return html`<dl>
      <dt>${value}<small>${unit.zh}</small></dt>
      <dd>${label.zh}${year ? ` · ${kioskWords('zh')('figure.year', { year })}` : ''}</dd>
      <dd lang="en">${label.en}</dd>
    </dl>`
  }
}
