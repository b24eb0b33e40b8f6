import { css } from 'lit'

/** The root of a touch screen fills it; words wait at the top until there is an edition. */
export const kioskStyles = css`
      :host {
        position: fixed;
        inset: 0;
        display: block;
        overflow: hidden;
        background: var(--color-paper);
      }
      hall-stage {
        transition: translate var(--panel-time) var(--ease);
      }
      /* The question covers the lower half: the mascot steps up to look over it. */
      @media (orientation: portrait) {
        :host([data-screen='quiz']) hall-stage {
          translate: 0 -8%;
          mask-image: linear-gradient(black 86%, transparent 96%);
        }
      }
      .waiting {
        position: absolute;
        left: calc(72 * var(--u));
        top: calc(84 * var(--u));
        right: calc(72 * var(--u));
        font-size: calc(40 * var(--u));
        line-height: 1.6;
      }
      h1 {
        margin: 0 0 calc(16 * var(--u));
        font: 600 calc(96 * var(--u)) / 1.2 var(--font-serif);
      }
    `
