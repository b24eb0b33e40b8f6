import { css } from 'lit'

/** A sheet beside the picture; on a phone below it, as high as a hand holds. */
export const roomStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    grid-auto-rows: auto;
    gap: 8px;
    min-height: 0;
    padding: 16px 16px 8px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--color-white) 88%, var(--color-mist));
    box-shadow: 0 30px 60px -36px color-mix(in srgb, var(--color-ink) 40%, transparent);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 12px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--line);
  }
  header p {
    font-size: 14px;
  }
  h2 {
    font-size: 22px;
  }
  room-list {
    min-height: 12rem;
  }
  .rules {
    padding-left: 10px;
    border-left: 3px solid var(--color-osmanthus);
    font-size: 14px;
    line-height: 1.5;
  }
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
  }
  [data-act='like'] {
    min-height: 48px;
    min-width: 56px;
    padding: 0 8px;
    border-color: transparent;
    color: var(--color-jade);
  }
  [data-act='like'] svg {
    flex: none;
  }
  [data-act='like']:active {
    background: var(--color-petal);
  }
  [data-act='like'] b {
    font: 600 16px var(--font-sans);
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 62rem) {
    section {
      height: min(30rem, 70vh);
    }
  }
`
