import { css } from 'lit'

/** The picture fills its frame; what lies over it says why nothing moves. */
export const playerStyles = css`
  :host {
    display: block;
    position: relative;
    background: var(--color-ink);
    color: var(--color-paper);
  }
  video {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    background: var(--color-ink);
  }
  :host(:fullscreen) {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host(:fullscreen) video {
    height: 100%;
    aspect-ratio: auto;
  }
  .picture {
    position: relative;
    min-height: 0;
  }
  :host(:fullscreen[idle]) {
    cursor: none;
  }
  :host(:fullscreen[idle]) player-controls {
    display: none;
  }
  button {
    border: 0;
    border-radius: 6px;
    font: 600 15px var(--font-sans);
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--color-osmanthus);
  }
  .large {
    position: absolute;
    inset: auto auto 24px 24px;
    min-height: 64px;
    padding: 0 32px;
    background: var(--color-osmanthus);
    color: var(--color-ink);
    font-size: 20px;
  }
  .large:hover {
    background: var(--color-paper);
  }
  .buffering {
    position: absolute;
    inset: 16px auto auto 16px;
    margin: 0;
    padding: 6px 14px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--color-ink) 82%, transparent);
    font-size: 15px;
  }
  .buffering:empty {
    display: none;
  }
  @media (max-width: 40rem) {
    .large {
      inset: auto auto 16px 16px;
    }
  }
`
