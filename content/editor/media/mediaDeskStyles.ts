import { css } from 'lit'

/** The room of the library: what is on its way above, the grid and the details side by side. */
export const mediaDeskStyles = css`
  main {
    display: grid;
    gap: 18px;
    padding: 20px clamp(18px, 3vw, 44px) 60px;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
    padding: 18px 20px;
    border: 2px dashed color-mix(in srgb, var(--color-jade) 55%, transparent);
    border-radius: 16px;
  }
  .drop p {
    flex: 1 1 320px;
  }
  .drop[data-over] {
    background: var(--color-mist);
    border-color: var(--color-jade);
  }
  input[type='file'] {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .told {
    min-height: 1.6em;
    margin: -8px 0 -10px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  .filters input {
    width: min(280px, 100%);
    min-height: 44px;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .kinds button {
    padding: 0 14px;
    border-color: transparent;
    color: var(--color-ink);
  }
  .kinds [aria-pressed='true'] {
    border-color: var(--color-jade);
    background: var(--color-white);
    font-weight: 600;
  }
  .shelf {
    display: grid;
    gap: 22px;
    align-items: start;
  }
  .shelf[data-open] {
    grid-template-columns: minmax(0, 1fr) minmax(320px, 440px);
  }
  media-details {
    position: sticky;
    top: 16px;
    max-height: calc(100vh - 32px);
    overflow-y: auto;
    border-radius: 16px;
  }
  .empty {
    padding: 60px 20px;
    text-align: start;
    font: 400 20px/1.7 var(--font-serif);
  }
  @media (max-width: 900px) {
    .shelf[data-open] {
      grid-template-columns: minmax(0, 1fr);
    }
    media-details {
      order: -1;
      position: static;
      max-height: none;
    }
  }
`
