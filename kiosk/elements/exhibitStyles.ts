import { css } from 'lit'

/** Portrait: words at the top, figures beside an upright title or below a level one. Landscape: figures at the right foot. */
export const exhibitStyles = css`
  header {
    position: absolute;
    left: calc(72 * var(--u));
    top: calc(84 * var(--u));
  }
  h1 {
    font-size: calc(96 * var(--u));
  }
  .level {
    right: calc(72 * var(--u));
  }
  .level:lang(en) h1 {
    font-size: calc(84 * var(--u));
  }
  .lead {
    font-size: calc(40 * var(--u));
    line-height: 1.5;
  }
  .level .lead {
    margin-top: calc(18 * var(--u));
    max-width: calc(900 * var(--u));
    text-wrap: pretty;
  }
  .figures {
    display: flex;
    gap: calc(28 * var(--u)) calc(56 * var(--u));
  }
  .figure {
    display: block;
    min-width: 0;
    padding: calc(8 * var(--u)) calc(16 * var(--u));
    margin: 0 calc(-16 * var(--u));
    border-radius: calc(24 * var(--u));
    background: none;
    text-align: left;
    font-weight: 400;
  }
  .value {
    display: block;
    white-space: nowrap;
    font: 500 calc(92 * var(--u)) / 1.05 var(--font-serif);
  }
  .value small {
    font-size: calc(32 * var(--u));
    margin-left: 0.25em;
  }
  .label {
    display: block;
    font-size: calc(28 * var(--u));
    line-height: 1.4;
  }
  .source {
    font-size: calc(28 * var(--u));
    text-decoration: underline;
    text-underline-offset: 0.25em;
    text-decoration-thickness: 1px;
  }
  exhibit-picture {
    width: calc(280 * var(--u));
    height: calc(210 * var(--u));
  }
  aside {
    position: absolute;
    display: flex;
    gap: calc(40 * var(--u));
    justify-content: space-between;
  }
  speech-bubble {
    position: absolute;
    animation: say 9s var(--ease) both;
  }
  :host([still]) speech-bubble {
    display: none;
  }
  @keyframes say {
    0%,
    100% {
      opacity: 0;
      visibility: hidden;
    }
    6%,
    92% {
      opacity: 1;
      visibility: visible;
    }
  }
  @media (orientation: portrait) {
    .upright {
      display: flex;
      flex-direction: row;
      gap: calc(36 * var(--u));
    }
    .upright > * {
      writing-mode: vertical-rl;
      max-height: calc(640 * var(--u));
      letter-spacing: 0.06em;
    }
    .upright .lead {
      max-height: calc(460 * var(--u));
      text-wrap: balance;
      line-height: 1.6;
      font-size: calc(36 * var(--u));
    }
    .level.cherry {
      right: calc(480 * var(--u));
    }
    aside.beside {
      right: calc(72 * var(--u));
      top: calc(84 * var(--u));
      flex-direction: column;
      align-items: flex-end;
    }
    .beside .figures {
      flex-direction: column;
      align-items: flex-end;
    }
    .beside .figure {
      text-align: right;
      max-width: calc(440 * var(--u));
    }
    aside.below {
      left: calc(72 * var(--u));
      right: calc(72 * var(--u));
      top: calc(400 * var(--u));
    }
    .below .figure {
      max-width: calc(400 * var(--u));
    }
    /* Birds fly behind these. */
    .wetland .figure {
      padding: calc(14 * var(--u)) calc(24 * var(--u)) calc(18 * var(--u));
      background: color-mix(in srgb, var(--color-paper) 72%, transparent);
    }
    .wetland .figures {
      gap: calc(48 * var(--u));
    }
    speech-bubble {
      right: calc(72 * var(--u));
      top: calc(1080 * var(--u));
      width: calc(560 * var(--u));
    }
  }
  @media (orientation: landscape) {
    header {
      top: calc(72 * var(--u));
    }
    .level .lead,
    .upright .lead {
      margin-top: calc(14 * var(--u));
      max-width: calc(900 * var(--u));
      font-size: calc(34 * var(--u));
    }
    /* The mascot stands at the left: its title goes above its words. */
    :host([brief]) header.mascot {
      left: calc(1010 * var(--u));
    }
    .level:lang(en) h1 {
      font-size: calc(72 * var(--u));
    }
    aside {
      left: calc(72 * var(--u));
      top: calc(296 * var(--u));
      flex-direction: row;
    }
    aside.wetland {
      left: auto;
      right: calc(72 * var(--u));
      top: calc(72 * var(--u));
      flex-direction: row-reverse;
    }
    .figure {
      max-width: calc(370 * var(--u));
      margin: 0;
      padding: calc(12 * var(--u)) calc(24 * var(--u)) calc(16 * var(--u));
      background: color-mix(in srgb, var(--color-paper) 86%, transparent);
    }
    .figures {
      align-items: flex-start;
      gap: calc(16 * var(--u));
    }
    .value {
      font-size: calc(68 * var(--u));
    }
    .label,
    .source {
      font-size: calc(26 * var(--u));
    }
    speech-bubble {
      right: calc(72 * var(--u));
      top: calc(72 * var(--u));
      width: calc(500 * var(--u));
    }
    speech-bubble.wetland {
      left: calc(92 * var(--u));
      right: auto;
      top: calc(290 * var(--u));
      width: calc(560 * var(--u));
    }
  }
`
