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
