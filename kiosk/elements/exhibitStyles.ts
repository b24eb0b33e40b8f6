import { css } from 'lit'

/**
 * Portrait: words at the top, figures below a level title or beside an upright one. Landscape: words at the left,
 * figures below them or in the other corner. The mascot's words stand above the panel, or in the corner.
 */
export const exhibitStyles = css`
  .words {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    top: calc(84 * var(--u));
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(20 * var(--u));
  }
  header {
    min-height: calc(296 * var(--u));
    border-radius: calc(8 * var(--u));
    background: var(--back, none);
    box-shadow: 0 0 0 calc(28 * var(--u)) var(--back, transparent);
  }
  h1 {
    font-size: calc(96 * var(--u));
  }
  .words:lang(en) h1 {
    font-size: calc(84 * var(--u));
  }
  .lead {
    margin-top: calc(18 * var(--u));
    max-width: calc(900 * var(--u));
    font-size: calc(40 * var(--t));
    line-height: 1.5;
    text-wrap: pretty;
  }
  aside {
    display: flex;
    gap: calc(40 * var(--u));
    justify-content: space-between;
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
    background: var(--back, none);
    text-align: left;
    font-weight: 400;
  }
  .value {
    display: block;
    white-space: var(--figures-break, nowrap);
    font: 500 calc(92 * var(--u)) / 1.05 var(--font-serif);
  }
  .value small {
    display: inline-block;
    font-size: calc(32 * var(--t));
    margin-left: 0.25em;
  }
  .label {
    display: block;
    font-size: calc(28 * var(--t));
    line-height: 1.4;
  }
  .source {
    font-size: calc(28 * var(--t));
    text-decoration: underline;
    text-underline-offset: 0.25em;
    text-decoration-thickness: 1px;
  }
  exhibit-picture {
    width: calc(280 * var(--u));
    height: calc(210 * var(--u));
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
    .upright header {
      display: flex;
      gap: calc(36 * var(--u));
    }
    .upright header > * {
      writing-mode: vertical-rl;
      max-height: calc(640 * var(--u));
      letter-spacing: 0.06em;
    }
    .upright .lead {
      margin: 0;
      max-height: calc(460 * var(--u));
      text-wrap: balance;
      line-height: 1.6;
      font-size: calc(36 * var(--t));
    }
    .upright.short .lead {
      max-height: calc(250 * var(--t));
    }
    .beside header {
      max-width: calc(528 * var(--u));
    }
    .beside:lang(en) h1 {
      font-size: calc(76 * var(--u));
    }
    aside {
      align-self: stretch;
    }
    .beside aside {
      position: absolute;
      right: 0;
      top: 0;
      flex-direction: column;
      align-items: flex-end;
    }
    .beside .figure {
      text-align: right;
      max-width: calc(440 * var(--u));
    }
    .figure {
      max-width: calc(400 * var(--u));
    }
    .paper .figure {
      padding: calc(14 * var(--u)) calc(24 * var(--u)) calc(18 * var(--u));
      background: var(--back, color-mix(in srgb, var(--color-paper) 72%, transparent));
    }
    .paper .figures {
      gap: calc(48 * var(--u));
    }
    speech-bubble {
      right: calc(72 * var(--u));
      bottom: calc(100% - var(--panel-top, 1330 * var(--u)) + 40 * var(--u));
      width: calc(560 * var(--u));
    }
  }
  @media (orientation: landscape) {
    .words {
      right: auto;
      top: calc(72 * var(--u));
      max-width: calc(960 * var(--u));
      gap: calc(12 * var(--u));
    }
    .words.right {
      left: calc(1010 * var(--u));
      max-width: calc(838 * var(--u));
    }
    header {
      min-height: calc(212 * var(--u));
    }
    .words:lang(en) h1 {
      font-size: calc(72 * var(--u));
    }
    .lead {
      margin-top: calc(14 * var(--u));
      font-size: calc(34 * var(--t));
    }
    /* Against the screen, not the words: these stand in the other corner. */
    .words.corner {
      right: calc(72 * var(--u));
      max-width: none;
    }
    .corner aside {
      position: absolute;
      right: 0;
      top: 0;
      flex-direction: row-reverse;
    }
    .figure {
      max-width: calc(370 * var(--u));
      margin: 0;
      padding: calc(12 * var(--u)) calc(24 * var(--u)) calc(16 * var(--u));
      background: var(--back, color-mix(in srgb, var(--color-paper) 86%, transparent));
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
      font-size: calc(26 * var(--t));
    }
    speech-bubble {
      right: calc(72 * var(--u));
      top: calc(72 * var(--u));
      width: calc(500 * var(--u));
    }
    speech-bubble.below {
      left: calc(92 * var(--u));
      right: auto;
      top: calc(290 * var(--u));
      width: calc(560 * var(--u));
    }
  }
`
