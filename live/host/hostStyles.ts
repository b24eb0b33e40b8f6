import { css, unsafeCSS } from 'lit'

/** Where the sheet lies below the list. */
export const STACKED = '(max-width: 60rem)'

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
  /* A column and no grid: what stays in sight at the foot may move along the whole sheet. */
  .desk > .sheet {
    display: flex;
    flex-direction: column;
    gap: 28px;
    min-width: 0;
  }
  /* Room for two columns of desks. */
  @media (min-width: 80rem) {
    .page {
      max-width: 110rem;
    }
  }
  .about {
    display: grid;
    gap: 6px;
  }
  @media ${unsafeCSS(STACKED)} {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
