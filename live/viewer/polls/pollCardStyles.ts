import { css } from 'lit'

/** A sheet of paper with one question; its choices are as large as a thumb. */
export const pollCardStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }
  .kind b {
    color: var(--color-jade);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 10px;
  }
  .choices button {
    justify-content: start;
    min-height: 60px;
    padding: 10px 20px;
    border-color: color-mix(in srgb, var(--color-jade) 70%, transparent);
    background: color-mix(in srgb, var(--color-mist) 55%, transparent);
    font-size: 18px;
    line-height: 1.4;
    text-align: left;
  }
  .choices [aria-pressed='true'],
  .choices [aria-pressed='true']:hover {
    border-color: var(--color-jade);
    background: var(--color-jade);
    color: var(--color-white);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    min-height: 48px;
  }
  .foot p {
    font-size: 15px;
  }
  .foot button {
    min-height: 48px;
  }
  .reason {
    padding: 14px 18px;
    border-left: 4px solid var(--color-jade);
    background: color-mix(in srgb, var(--color-mist) 50%, transparent);
  }
`
