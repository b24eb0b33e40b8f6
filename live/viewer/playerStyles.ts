import { css } from 'lit'

/** The picture fills its frame; controls lie on a strip of ink below it, so that words stay readable over any picture. */
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
  .controls {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 10px;
    padding: 8px 14px;
  }
  .controls[hidden] {
    display: none;
  }
  button {
    min-height: 44px;
    padding: 0 14px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: 600 15px var(--font-sans);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--color-paper) 16%, transparent);
  }
  :focus-visible {
    outline-color: var(--color-osmanthus);
  }
  input {
    width: 96px;
    height: 44px;
    margin: 0;
    accent-color: var(--color-leaf);
  }
  .gap {
    flex: 1;
  }
  .to-live {
    color: var(--color-ink);
    background: var(--color-osmanthus);
  }
  .to-live:hover {
    background: var(--color-paper);
  }
  .large {
    position: absolute;
    inset: auto auto 84px 24px;
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
    input {
      display: none;
    }
    .controls {
      padding: 4px 6px;
    }
    button {
      padding: 0 10px;
    }
    .large {
      inset: auto auto 76px 16px;
    }
  }
`
