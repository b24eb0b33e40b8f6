import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'

/** A figure with its name, and what stands small beside it. */
export interface NamedFigure {
  /** For whoever looks for it in the page. */
  readonly key: string
  readonly name: string
  readonly value: string
  readonly more?: string
}

/** Figures side by side, each as large as it is important to read. */
@customElement('figure-list')
export class FigureList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: block;
        break-inside: avoid;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
        gap: 28px 24px;
        margin: 0;
      }
      dt {
        color: var(--faint);
        font-size: 15px;
      }
      dd {
        margin: 2px 0 0;
      }
      b {
        display: block;
        font: 500 34px/1.25 var(--font-serif);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      small {
        color: var(--faint);
        font-size: 14px;
      }
      @media print {
        dl {
          grid-template-columns: repeat(auto-fill, minmax(7.2rem, 1fr));
          gap: 14px;
        }
        b {
          font-size: 24px;
        }
      }
    `,
  ]
  @property({ attribute: false }) figures: readonly NamedFigure[] = []

  protected override render() {
    return html`<dl>${this.figures.map(
      ({ key, name, value, more }) =>
        html`<div><dt>${name}</dt><dd><b data-figure=${key}>${value}</b>${more ? html`<small>${more}</small>` : nothing}</dd></div>`,
    )}</dl>`
  }
}
