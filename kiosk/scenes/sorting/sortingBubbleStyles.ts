import { css } from 'lit'

/** What the mascot asks, what became of a thing, where to look, how a round ended. */
export const sortingBubbleStyles = css`
  /* Beside the mascot, down to the bins: what does not fit stays away, the figures first. */
  .words {
    position: absolute;
    left: calc(340 * var(--u));
    right: calc(22 * var(--u));
    top: calc(276 * var(--u));
    height: calc(630 * var(--u));
    padding: calc(20 * var(--u)) calc(50 * var(--u)) 0;
    display: flex;
    flex-direction: column;
    gap: calc(30 * var(--u));
  }
  .words.greeting {
    flex-wrap: wrap;
    overflow: hidden;
  }
  .words > * {
    width: 100%;
  }
  .after {
    padding-left: calc(40 * var(--u));
    font-size: calc(30 * var(--t));
    line-height: 1.3;
  }
  .bubble {
    position: relative;
    min-height: calc(132 * var(--u));
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(20 * var(--u));
    padding: calc(26 * var(--u)) calc(40 * var(--u));
    border: var(--edge, 0) solid var(--color-ink);
    border-radius: calc(44 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(18 * var(--u)) calc(60 * var(--u)) color-mix(in srgb, var(--color-ink) 11%, transparent);
  }
  .bubble::after {
    content: '';
    position: absolute;
    left: calc(-14 * var(--u));
    top: calc(64 * var(--u));
    width: calc(44 * var(--u));
    height: calc(44 * var(--u));
    border-radius: calc(8 * var(--u));
    background: var(--color-white);
    rotate: 45deg;
    z-index: -1;
  }
  .ending h2 {
    font: 600 calc(48 * var(--t)) / 1.25 var(--font-serif);
  }
  .ending em {
    font-style: normal;
    font-weight: 600;
    color: var(--color-jade);
  }
  .ask {
    font: 400 calc(52 * var(--t)) / 1.3 var(--font-sans);
    text-wrap: balance;
  }
  .says {
    font: 400 calc(42 * var(--t)) / 1.5 var(--font-hand);
  }
  .nameplate em,
  .verdict em {
    font: 600 calc(28 * var(--t)) / 1 var(--font-sans);
    padding: calc(10 * var(--u)) calc(18 * var(--u));
    border-radius: 99px;
    background: var(--color-osmanthus);
    white-space: nowrap;
  }
  .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(8 * var(--u)) calc(20 * var(--u));
    align-items: start;
    padding: calc(24 * var(--u)) calc(32 * var(--u)) calc(24 * var(--u)) calc(32 * var(--u));
    border-radius: calc(36 * var(--u));
    border: var(--edge, 0) solid var(--color-ink);
    background: var(--back, color-mix(in srgb, var(--color-white) 88%, transparent));
    font-size: calc(30 * var(--t));
    animation: come var(--panel-time) var(--ease) both;
  }
  @keyframes come {
    from {
      opacity: 0;
      translate: 0 calc(-18 * var(--u));
    }
  }
  .verdict strong {
    font-size: calc(36 * var(--t));
    font-weight: 400;
  }
  .verdict svg {
    width: calc(56 * var(--u));
    height: calc(56 * var(--u));
    fill: var(--color-clay);
    stroke: var(--color-white);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .verdict .sign {
    padding: calc(8 * var(--u));
    width: calc(96 * var(--u));
    height: calc(96 * var(--u));
    border-radius: calc(24 * var(--u));
    background: var(--color-ink);
    stroke-width: 7;
  }
  .hint {
    align-items: center;
  }
  .verdict path {
    fill: none;
  }
  .verdict[data-right='true'] svg {
    fill: var(--color-jade);
  }
  .verdict .source {
    float: right;
    margin: calc(-20 * var(--u)) 0 calc(-12 * var(--u));
  }
  @media (orientation: landscape) {
    .words,
    .words.greeting {
      display: contents;
    }
    .after {
      position: absolute;
      left: calc(760 * var(--u));
      width: auto;
      right: calc(236 * var(--u));
      top: calc(150 * var(--u));
      padding: 0;
      text-align: center;
    }
    .bubble {
      position: absolute;
      left: calc(72 * var(--u));
      right: auto;
      width: calc(560 * var(--u));
      top: calc(262 * var(--u));
    }
    .bubble::after {
      left: calc(120 * var(--u));
      top: auto;
      bottom: calc(-14 * var(--u));
    }
    .says {
      font-size: calc(36 * var(--t));
    }
    .ask {
      font-size: calc(42 * var(--t));
    }
    .verdict {
      position: absolute;
      width: auto;
      left: calc(600 * var(--u));
      right: calc(516 * var(--u));
      top: auto;
      bottom: calc((14 + var(--lift, 0)) * var(--u));
      padding: calc(8 * var(--u)) calc(24 * var(--u));
      line-height: 1.3;
      font-size: calc(26 * var(--t));
    }
    .verdict strong {
      font-size: calc(28 * var(--t));
    }
  }
`
