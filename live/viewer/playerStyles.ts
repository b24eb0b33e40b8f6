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
  /* A phone on its side: the picture and its controls fit together. */
  @media (max-height: 500px) {
    video {
      max-height: calc(100dvh - 104px);
    }
  }
  :host(:fullscreen) {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host(:fullscreen) video {
    max-height: none;
    height: 100%;
    aspect-ratio: auto;
  }
  /* Never a black picture, not even where there is none. */
  .sound-alone {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    gap: 8px;
    margin: 0;
    padding: 24px;
    background: radial-gradient(circle at 50% 120%, var(--color-jade), var(--color-ink) 75%);
    text-align: center;
    font: 500 16px/1.5 var(--font-sans);
    pointer-events: none;
  }
  .sound-alone b {
    font: 500 32px/1.3 var(--font-serif);
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
