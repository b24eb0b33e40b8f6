import { css } from 'lit'

/** The console: the programme at the left, the chosen broadcast as a sheet at the right. */
export const hostStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 16px 32px;
  }
  .told {
    min-height: 1.7em;
    margin: 12px 0;
    color: var(--color-jade);
    font-weight: 600;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
    gap: 32px clamp(24px, 4vw, 56px);
    align-items: start;
    margin-top: 12px;
  }
  .desk > .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
  }
  .about {
    display: grid;
    gap: 6px;
  }
  ul {
    list-style: none;
    margin: 14px 0 0;
    padding: 0;
  }
  .entry {
    width: 100%;
    display: grid;
    justify-content: start;
    justify-items: start;
    gap: 2px;
    padding: 14px 16px;
    border: 0;
    border-top: 1px solid var(--line);
    border-left: 4px solid transparent;
    border-radius: 0;
    text-align: left;
  }
  .entry .name {
    font: 600 18px/1.5 var(--font-serif);
  }
  .entry small {
    font: 400 14px/1.6 var(--font-sans);
    color: var(--faint);
  }
  .entry[aria-current='true'] {
    border-left-color: var(--color-jade);
    background: var(--color-white);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding-top: 24px;
    border-top: 1px solid var(--line);
  }
  @media (max-width: 60rem) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
