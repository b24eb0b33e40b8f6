import { css } from 'lit'

/** All sizes in em: whoever shows the question sets `font-size`, and `--target` for the least a finger may be asked to hit. */
export const twoTapStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    line-height: 1.5;
  }
  .ask {
    margin: 0 0 0.7em;
    font: 600 1.25em/1.35 var(--font-serif);
    /* A Chinese question breaks after its comma, not within a word. */
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .ask:focus {
    outline: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin: -0.3em 0 0.4em;
  }
  .head .ask {
    margin: 0;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-height: var(--target, 56px);
    min-width: var(--target, 56px);
    padding: 0.4em 0.7em;
    border: 0;
    border-radius: 2em;
    background: var(--color-mist);
    color: var(--color-ink);
    font: 500 1em/1.3 var(--font-sans);
    cursor: pointer;
    touch-action: manipulation;
    pointer-events: auto;
    transition:
      background 100ms,
      scale 100ms;
  }
  .choices button {
    flex: 1 1 auto;
  }
  .faces button {
    flex-basis: 6.4em;
    min-height: calc(var(--target, 56px) * 1.25);
    padding-inline: 0.4em;
    gap: 0.4em;
    border-radius: 1.2em;
    white-space: nowrap;
  }
  button:active {
    scale: 0.97;
  }
  @media (hover: hover) {
    button:hover {
      background: color-mix(in srgb, var(--color-mist) 60%, var(--color-leaf) 40%);
    }
  }
  .face {
    flex: none;
    width: 2.3em;
    height: 2.3em;
  }
  [data-score='satisfied'] {
    --face: color-mix(in srgb, var(--color-leaf) 55%, var(--color-white));
  }
  [data-score='soso'] {
    --face: color-mix(in srgb, var(--color-osmanthus) 45%, var(--color-white));
  }
  [data-score='dissatisfied'] {
    --face: var(--color-petal);
  }
  .skip {
    flex: none;
    background: none;
    font-weight: 400;
    text-decoration: underline 1px var(--color-jade);
    text-underline-offset: 0.3em;
  }
  .thanks {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: var(--target, 56px);
    margin: 0;
    font: 600 1.15em/1.4 var(--font-serif);
    color: var(--color-jade);
  }
  .thanks svg {
    flex: none;
    width: 1.5em;
    height: 1.5em;
  }
  @container (max-width: 21em) {
    .faces {
      flex-wrap: nowrap;
    }
    .faces button {
      flex: 1 1 0;
      flex-direction: column;
      gap: 0.2em;
      padding-block: 0.7em;
    }
  }
`
