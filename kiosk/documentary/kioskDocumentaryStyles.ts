import { css } from 'lit'

/** The film above, on deep ink; what moves it on paper in the lower part, within reach from a wheelchair. */
export const kioskDocumentaryStyles = css`
  .screen {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-rows: auto auto;
    align-content: start;
    gap: calc(48 * var(--u));
    padding-top: calc(150 * var(--u));
    background: radial-gradient(120% 70% at 50% 34%, #24493d, var(--color-ink) 75%);
    color: var(--color-paper);
    pointer-events: auto;
  }
  header {
    padding: 0 calc(72 * var(--u));
  }
  h1 {
    font-size: calc(72 * var(--u));
  }
  .frame {
    position: relative;
  }
  video {
    display: block;
    width: 100%;
    max-height: calc(1000 * var(--u));
    aspect-ratio: 16 / 9;
    object-fit: contain;
  }
  .cue {
    position: absolute;
    inset: auto 4% 4%;
    display: grid;
    justify-items: center;
    gap: calc(6 * var(--u));
    pointer-events: none;
  }
  .cue span {
    padding: 0 calc(20 * var(--u));
    border-radius: calc(8 * var(--u));
    background: color-mix(in srgb, var(--color-ink) 86%, transparent);
    font: 400 calc(36 * var(--t)) / 1.5 var(--font-sans);
    text-align: center;
  }
  .buffering {
    position: absolute;
    inset: calc(20 * var(--u)) auto auto calc(20 * var(--u));
    padding: 0 calc(22 * var(--u));
    border-radius: calc(8 * var(--u));
    background: color-mix(in srgb, var(--color-ink) 86%, transparent);
    font-size: calc(28 * var(--t));
  }
  .buffering:empty {
    display: none;
  }
  :host {
    --round: 104;
  }
  .where b {
    display: none;
  }
  time-rail {
    --rail-height: max(calc(84 * var(--u)), var(--touch-target));
    --thumb-size: calc(44 * var(--u));
    margin: calc(6 * var(--u)) calc(20 * var(--u));
  }
  .row {
    flex-wrap: wrap;
  }
  .captions {
    display: flex;
    gap: calc(8 * var(--u));
  }
  .captions button {
    padding: 0 calc(24 * var(--u));
    background: var(--color-mist);
    font-size: calc(30 * var(--t));
  }
  .captions button[aria-pressed='true'] {
    background: var(--color-ink);
    color: var(--color-white);
  }
  @media (orientation: landscape) {
    .screen {
      gap: 0;
      padding-top: 0;
    }
    /* Nothing lies on the picture: its title stands with the place. */
    header {
      display: none;
    }
    .where b {
      display: inline;
    }
    video {
      width: 100vw;
      height: calc(100vh - (340 + var(--lift, 0)) * var(--u));
      max-height: none;
      aspect-ratio: auto;
    }
    time-rail {
      grid-column: 2;
    }
    .row {
      flex-wrap: nowrap;
    }
  }
`
