import { css } from 'lit'

/** A broadcast over a whole display, or over its part of a wall; a poll beside it, words over it. */
export const wallBroadcastStyles = css`
  :host {
    position: absolute;
    inset: 0;
    opacity: 0;
    transition: opacity 1s;
  }
  :host([playing]),
  :host([interrupted]) {
    opacity: 1;
  }
  .picture {
    position: absolute;
    inset: 0;
  }
  /* A poll takes its own place: the picture moves aside, nothing of it is covered, and below it is room for the code. */
  :host([asking]) {
    background: var(--color-paper);
  }
  :host([asking]) .picture {
    inset: 0 calc(760 * var(--u)) auto 0;
    aspect-ratio: 16 / 9;
  }
  wall-poll {
    position: absolute;
    inset: 0 0 0 auto;
    width: calc(760 * var(--u));
  }
  @media (orientation: portrait) {
    :host([asking]) .picture {
      right: 0;
    }
    wall-poll {
      inset: calc(100vw * 9 / 16) 0 calc(350 * var(--u));
      width: auto;
    }
  }
  /* Over one display of a wall, where there is no room beside the picture. */
  :host(:not([asking])) wall-poll {
    z-index: 1;
  }
  /* Below the title. */
  room-layer {
    top: calc(210 * var(--u));
  }
  video {
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  :host([playing]) video {
    background: var(--color-ink);
  }
  .title {
    position: absolute;
    left: calc(72 * var(--u));
    top: calc(60 * var(--u));
    display: flex;
    align-items: center;
    gap: calc(24 * var(--u));
    padding: calc(16 * var(--u)) calc(36 * var(--u));
    border-radius: calc(60 * var(--u));
    background: color-mix(in srgb, var(--color-paper) 92%, transparent);
    font-size: calc(44 * var(--u));
    line-height: 1.3;
  }
  .title b {
    color: var(--color-danger);
  }
  .soon {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 0 calc(144 * var(--u));
    background: color-mix(in srgb, var(--color-paper) 88%, transparent);
  }
  .soon p {
    margin: 0;
    font-size: calc(52 * var(--u));
  }
`
