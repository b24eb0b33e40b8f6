import { css } from 'lit'

/** The picture fills its frame; controls lie on a strip of ink below it, readable whatever it shows. */
export const documentaryPlayerStyles = css`
  :host {
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
    flex-wrap: wrap;
  }
  .captions {
    display: flex;
  }
  @media (max-width: 40rem) {
    .controls {
      padding: 0 8px 4px;
    }
    .large {
      inset: auto auto 14px 14px;
      min-height: 56px;
    }
  }
`
