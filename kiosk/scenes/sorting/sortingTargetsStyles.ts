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
    font-size: calc(36 * var(--u));
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
    translate: -50% -50%;
    display: flex;
    align-items: center;
    gap: calc(20 * var(--u));
    padding: calc(8 * var(--u)) calc(44 * var(--u)) calc(12 * var(--u));
    border-radius: calc(20 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(8 * var(--u)) calc(30 * var(--u)) color-mix(in srgb, var(--color-ink) 14%, transparent);
    font: 600 calc(64 * var(--u)) / 1.25 var(--font-sans);
    white-space: nowrap;
  }
  :host([lang='en']) .nameplate {
    font-size: calc(54 * var(--u));
  }
  @media (orientation: landscape) {
    .held {
      width: calc(260 * var(--u));
      height: calc(260 * var(--u));
    }
    .nameplate {
      font-size: calc(52 * var(--u));
    }
  }
`
