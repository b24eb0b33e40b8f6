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
  .desk {
    position: absolute;
    left: calc(40 * var(--u));
    right: calc(40 * var(--u));
    bottom: calc((168 + var(--lift, 0)) * var(--u));
    padding: calc(28 * var(--u)) calc(48 * var(--u)) calc(32 * var(--u));
    border-radius: calc(40 * var(--u));
    background: rgb(251 250 244 / 96%);
    pointer-events: auto;
  }
  .where {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    font: 500 calc(38 * var(--t, var(--u))) / 1.3 var(--font-serif);
  }
  .where b {
    display: none;
    font-weight: 600;
  }
  .time {
    margin-left: auto;
    font: 400 calc(30 * var(--t, var(--u))) / 1.3 var(--font-sans);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  film-rail {
    --rail-height: max(calc(84 * var(--u)), var(--touch-target));
    --thumb-size: calc(44 * var(--u));
    margin: calc(6 * var(--u)) calc(20 * var(--u));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(18 * var(--u));
  }
  .round {
    width: max(calc(104 * var(--u)), var(--touch-target));
    height: max(calc(104 * var(--u)), var(--touch-target));
    padding: 0;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--color-mist);
  }
  .round[data-film='play'],
  .round[data-film='pause'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .round svg {
    width: 44%;
    height: 44%;
    fill: currentcolor;
  }
  .captions {
    display: flex;
    margin-left: auto;
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
    .desk {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 calc(40 * var(--u));
      bottom: calc((124 + var(--lift, 0)) * var(--u));
      padding: calc(14 * var(--u)) calc(36 * var(--u));
    }
    .where,
    film-rail {
      grid-column: 2;
    }
    .row {
      grid-column: 1;
      grid-row: 1 / 3;
      flex-wrap: nowrap;
    }
  }
`
