import { css } from 'lit'

/** A film fills the wall; on an upright one its title stands above it and its sentences below. */
export const wallDocumentaryStyles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: var(--color-ink);
    opacity: 0;
    transition: opacity 2s ease-in-out;
  }
  :host([on]) {
    opacity: 1;
  }
  video {
    position: absolute;
    object-fit: contain;
  }
  header {
    position: absolute;
    left: calc(96 * var(--u));
    top: calc(84 * var(--u));
    max-width: 80%;
    padding: calc(16 * var(--u)) calc(40 * var(--u)) calc(24 * var(--u));
    border-radius: calc(28 * var(--u));
    background: color-mix(in srgb, var(--color-paper) 90%, transparent);
  }
  .cues {
    position: absolute;
    inset: auto 6% calc(56 * var(--u));
    display: grid;
    justify-items: center;
    gap: calc(10 * var(--u));
    margin: 0;
    text-align: center;
    text-wrap: balance;
  }
  .cues span {
    padding: 0 calc(28 * var(--u));
    border-radius: calc(10 * var(--u));
    background: color-mix(in srgb, var(--color-ink) 82%, transparent);
    color: var(--color-paper);
    font: 400 calc(52 * var(--u)) / 1.5 var(--font-sans);
  }
  .cues [lang='en'] {
    font-size: calc(40 * var(--u));
  }
  :host([roomy]) header {
    top: auto;
    bottom: calc(100% - var(--bar));
    left: calc(48 * var(--u));
    max-width: none;
    padding-bottom: calc(56 * var(--u));
    background: none;
    color: var(--color-paper);
  }
  :host([roomy]) .cues {
    top: calc(100% - var(--bar) + (56 * var(--u)));
    bottom: auto;
  }
  :host([roomy]) .cues span {
    font-size: calc(64 * var(--u));
  }
  :host([roomy]) .cues [lang='en'] {
    font-size: calc(46 * var(--u));
  }
`
