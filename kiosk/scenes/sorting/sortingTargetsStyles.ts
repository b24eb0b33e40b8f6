import { css } from 'lit'

/** Bins, the thing in hand and its name, laid where the scene draws them. */
export const sortingTargetsStyles = css`
  .bin {
    position: absolute;
    border-radius: calc(28 * var(--u));
  }
  .name {
    position: absolute;
    display: flex;
    justify-content: center;
    color: #fff;
    font-weight: 600;
    font-size: calc(36 * var(--t));
    white-space: nowrap;
  }
  .name span {
    position: absolute;
    top: 28%;
  }
  :host([lang='en']) .name {
    font-size: calc(31 * var(--u));
  }
  .plus {
    position: absolute;
    translate: -50% 0;
    font: 600 calc(72 * var(--u)) / 1 var(--font-serif);
    color: var(--color-jade);
    -webkit-text-stroke: calc(10 * var(--u)) var(--color-white);
    paint-order: stroke fill;
    animation: plus 1.5s 0.6s var(--ease) both;
  }
  @keyframes plus {
    from {
      opacity: 0;
      translate: -50% calc(30 * var(--u));
    }
    25%,
    70% {
      opacity: 1;
    }
    to {
      opacity: 0;
      translate: -50% calc(-110 * var(--u));
    }
  }
  .held {
    position: absolute;
    translate: -50% -50%;
    width: calc(330 * var(--u));
    height: calc(330 * var(--u));
    border-radius: 50%;
    cursor: grab;
  }
  .nameplate {
    position: absolute;
    translate: -50% calc(-50% - var(--lift, 0) * var(--u));
    overflow: hidden;
    border-radius: calc(20 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(8 * var(--u)) calc(30 * var(--u)) color-mix(in srgb, var(--color-ink) 14%, transparent);
    font: 400 calc(64 * var(--u)) / 1.25 var(--font-sans);
    white-space: nowrap;
  }
  .nameplate p {
    display: flex;
    align-items: center;
    gap: calc(20 * var(--u));
    padding: calc(8 * var(--u)) calc(44 * var(--u)) calc(14 * var(--u));
  }
  :host([lang='en']) .nameplate {
    font-size: calc(50 * var(--u));
  }
  .state {
    padding: calc(6 * var(--u)) calc(18 * var(--u));
    border: calc(3 * var(--u)) dashed var(--color-clay);
    border-radius: calc(16 * var(--u));
    font: 500 calc(32 * var(--t)) / 1.1 var(--font-sans);
  }
  /* How long the thing still waits: a line that grows short. */
  .patience {
    position: absolute;
    left: 0;
    bottom: 0;
    width: 100%;
    height: calc(10 * var(--u));
    background: var(--color-clay);
    transform-origin: left;
    animation: wait linear both;
  }
  @keyframes wait {
    to {
      transform: scaleX(0);
    }
  }
  .chips {
    position: absolute;
    left: calc(40 * var(--u));
    right: calc(40 * var(--u));
    bottom: calc((176 + var(--lift, 0)) * var(--u));
    display: none;
    gap: calc(12 * var(--u));
  }
  .chip {
    flex: 1;
    min-height: max(calc(120 * var(--u)), var(--touch-target));
    border: calc(4 * var(--u)) solid var(--color-white);
    border-radius: calc(44 * var(--u));
    color: #fff;
    padding: 0;
    font: 600 calc(30 * var(--t)) / 1.2 var(--font-sans);
  }
  .recyclable {
    background: var(--bin-recyclable);
  }
  .hazardous {
    background: var(--bin-hazardous);
  }
  .wet {
    background: var(--bin-wet);
  }
  .residual {
    background: var(--bin-residual);
  }
  @media (orientation: portrait) {
    /* Whoever goes from target to target with a key needs no second row of bins. */
    @container style(--sheet-foot) and (not style(--lift)) {
      .chips {
        display: flex;
      }
      .nameplate {
        translate: -50% calc(-50% - 112 * var(--u));
      }
    }
  }
  @media (orientation: landscape) {
    .held {
      width: calc(260 * var(--u));
      height: calc(260 * var(--u));
    }
    .nameplate,
    :host([lang='en']) .nameplate {
      font-size: calc(46 * var(--u));
    }
  }
`
