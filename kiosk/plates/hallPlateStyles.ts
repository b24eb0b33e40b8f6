import { css } from 'lit'

/**
 * A sheet of paper behind the petals and the mascot, and on it one framed print. Portrait: between the words and the
 * panel. Landscape: at the right of both.
 */
export const hallPlateStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: -1;
    pointer-events: none;
    background:
      radial-gradient(circle at var(--disc, 50% 43%), #fbf8ee 0 calc(400 * var(--u)), transparent calc(404 * var(--u))),
      linear-gradient(180deg, #eef2e6 0%, var(--color-paper) 46%, #f3e9dd 100%);
  }
  .room {
    position: absolute;
    left: calc(64 * var(--u));
    right: calc(64 * var(--u));
    top: calc(var(--room-top, 400) * var(--u));
    bottom: var(--room-bottom, calc(640 * var(--u)));
    display: grid;
    place-items: center;
  }
  :host([figured]) .room {
    --room-top: 700;
  }
  figure {
    position: relative;
    margin: 0;
    max-width: 100%;
    max-height: 100%;
    padding: calc(18 * var(--u));
    background: var(--color-white);
    border-radius: calc(6 * var(--u));
    box-shadow:
      0 calc(2 * var(--u)) calc(4 * var(--u)) rgb(23 53 44 / 14%),
      0 calc(26 * var(--u)) calc(70 * var(--u)) calc(-24 * var(--u)) rgb(23 53 44 / 42%);
    animation: lay var(--panel-time) var(--ease) both;
  }
  @keyframes lay {
    from {
      opacity: 0;
      translate: 0 calc(18 * var(--u) * var(--moves, 1));
    }
  }
  .print {
    position: relative;
    overflow: hidden;
    border-radius: calc(2 * var(--u));
    background: var(--color-mist);
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .second {
    clip-path: inset(0 0 0 var(--edge));
  }
  .edge {
    position: absolute;
    top: 0;
    bottom: 0;
    left: var(--edge);
    width: calc(6 * var(--u));
    translate: -50% 0;
    background: var(--color-white);
    box-shadow: 0 0 calc(14 * var(--u)) rgb(23 53 44 / 45%);
  }
  .name {
    position: absolute;
    top: calc(18 * var(--u));
    padding: calc(4 * var(--u)) calc(22 * var(--u));
    border-radius: calc(30 * var(--u));
    background: color-mix(in srgb, var(--color-white) 90%, transparent);
    font: 500 calc(30 * var(--t)) / 1.5 var(--font-sans);
  }
  .name.before {
    left: calc(18 * var(--u));
  }
  .name.after {
    right: calc(18 * var(--u));
  }
  .when {
    position: absolute;
    left: 0;
    bottom: 0;
    padding: calc(6 * var(--u)) calc(34 * var(--u)) calc(2 * var(--u)) calc(22 * var(--u));
    border-radius: 0 calc(26 * var(--u)) 0 0;
    background: var(--color-white);
    font: 600 calc(64 * var(--u)) / 1.2 var(--font-serif);
    color: var(--color-jade);
  }
  .when.alone {
    position: static;
    padding: 0;
    background: none;
    font-size: calc(190 * var(--u));
    text-align: center;
    animation: lay var(--panel-time) var(--ease) both;
  }
  .missing {
    display: grid;
    place-items: center;
    width: calc(760 * var(--u));
    aspect-ratio: 4 / 3;
    padding: 0 calc(64 * var(--u));
    text-wrap: balance;
    color: color-mix(in srgb, var(--color-ink) 78%, transparent);
    font-size: calc(34 * var(--t));
    border: calc(3 * var(--u)) dashed color-mix(in srgb, var(--color-ink) 34%, transparent);
  }
  .cards {
    position: relative;
    width: calc(560 * var(--u));
    height: calc(640 * var(--u));
  }
  .cards i {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    border-radius: calc(36 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(20 * var(--u)) calc(60 * var(--u)) calc(-20 * var(--u)) rgb(23 53 44 / 38%);
    font: 600 calc(330 * var(--u)) / 1 var(--font-serif);
    color: var(--color-jade);
  }
  .cards i:nth-child(1) {
    rotate: -9deg;
    translate: -12% 3%;
    background: #e0eff0;
  }
  .cards i:nth-child(2) {
    rotate: 7deg;
    translate: 11% 1%;
    background: #f8ecd0;
  }
  .cards i:nth-child(3) {
    rotate: -1.5deg;
  }
  :host([still]) * {
    animation: none !important;
  }
  @media (orientation: landscape) {
    :host {
      --disc: 74% 46%;
    }
    .room,
    :host([figured]) .room {
      left: calc(1108 * var(--u));
      right: calc(64 * var(--u));
      top: calc(72 * var(--u));
      bottom: calc(150 * var(--u));
    }
    .missing {
      width: calc(620 * var(--u));
    }
    .cards {
      width: calc(500 * var(--u));
      height: calc(570 * var(--u));
    }
  }
`
