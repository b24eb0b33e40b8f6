import { css } from 'lit'

/** The studio: the picture large, what to press within reach of a thumb. */
export const studioStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: clamp(16px, 2vw, 24px);
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  .stage {
    position: relative;
  }
  canvas {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    border-radius: 6px;
    background: var(--color-ink);
  }
  .countdown {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--color-white);
    background: color-mix(in srgb, var(--color-ink) 55%, transparent);
    border-radius: 6px;
    font: 600 clamp(72px, 14vw, 160px) / 1 var(--font-serif);
  }
  .onair {
    position: absolute;
    top: 12px;
    left: 12px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 14px;
    border-radius: 4px;
    background: var(--color-white);
    color: var(--color-danger);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .onair:not([data-air='onAir']) {
    color: var(--color-ink);
  }
  .level svg {
    display: block;
    width: 100%;
    height: 14px;
  }
  .said {
    min-height: 1.7em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row > div {
    flex: 1 1 12rem;
  }
  .row > fieldset {
    margin-inline-end: 20px;
  }
  legend {
    padding: 0;
  }
  [aria-pressed='true'] {
    border-color: var(--color-jade);
    background: var(--color-mist);
  }
  select {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
    border-radius: 4px;
    background: var(--color-paper);
    color: inherit;
    font: 16px var(--font-sans);
  }
`
