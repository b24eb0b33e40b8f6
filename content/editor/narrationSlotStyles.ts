import { css } from 'lit'

/** A small card for one recording; its state is told in words, with a line at the side beside the colour. */
export const narrationSlotStyles = css`
  .slot {
    position: relative;
    display: grid;
    gap: 8px;
    align-content: start;
    height: 100%;
    padding: 14px 16px;
    border-radius: 16px;
    background: color-mix(in srgb, var(--color-white) 72%, transparent);
  }
  h5 {
    margin: 0;
    font: 600 15px/1.5 var(--font-sans);
  }
  p {
    margin: 0;
    font-size: 14px;
    line-height: 1.6;
  }
  .state[data-state='fits'] {
    color: #1f6547;
  }
  .state[data-state='outdated'] {
    padding-left: 10px;
    border-left: 4px solid var(--color-clay);
  }
  .spoken {
    padding: 4px 10px;
    border-radius: 8px;
    background: color-mix(in srgb, var(--color-leaf) 26%, transparent);
    text-decoration: underline 2px var(--color-jade);
    text-underline-offset: 0.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row button {
    padding: 0 14px;
    font-size: 14px;
  }
  progress {
    width: 100%;
    accent-color: var(--color-jade);
  }
  input[type='file'] {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    opacity: 0;
  }
`
