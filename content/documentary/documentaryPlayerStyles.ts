import { css } from 'lit'

/** The picture fills its frame; controls lie on a strip of ink below it, readable whatever it shows. */
export const documentaryPlayerStyles = css`
  :host {
    display: block;
    background: var(--color-ink);
    color: var(--color-paper);
    border-radius: 6px;
    overflow: hidden;
  }
  .picture {
    position: relative;
    min-height: 0;
  }
  video {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    max-height: 80vh;
    object-fit: contain;
    background: var(--color-ink);
  }
  :host(:fullscreen) {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    border-radius: 0;
  }
  :host(:fullscreen) video {
    height: 100%;
    max-height: none;
    aspect-ratio: auto;
  }
  .cue {
    position: absolute;
    inset: auto 4% 5%;
    display: grid;
    justify-items: center;
    gap: 4px;
    margin: 0;
    pointer-events: none;
  }
  .cue span {
    padding: 2px 14px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--color-ink) 84%, transparent);
    font: 500 clamp(16px, 2.1vw, 30px) / 1.5 var(--font-sans);
    text-align: center;
  }
  button {
    display: grid;
    grid-auto-flow: column;
    gap: 10px;
    place-items: center;
    min-width: 48px;
    min-height: 48px;
    padding: 0 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: 600 15px var(--font-sans);
    cursor: pointer;
  }
  .controls button:hover,
  .controls button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--color-paper) 18%, transparent);
  }
  :focus-visible {
    outline: 3px solid var(--color-osmanthus);
    outline-offset: -3px;
  }
  .large {
    position: absolute;
    inset: auto auto 24px 24px;
    min-height: 64px;
    padding: 0 30px 0 22px;
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
  }
  .buffering:empty {
    display: none;
  }
  .controls {
    padding: 0 16px 6px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  input {
    width: 96px;
    height: 48px;
    accent-color: var(--color-leaf);
  }
  .clock {
    margin-left: 8px;
    font: 600 15px var(--font-sans);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .gap {
    flex: 1;
  }
  .captions {
    display: flex;
  }
  @media (max-width: 40rem) {
    input {
      display: none;
    }
    .controls {
      padding: 0 8px 4px;
    }
    .large {
      inset: auto auto 14px 14px;
      min-height: 56px;
    }
  }
`
