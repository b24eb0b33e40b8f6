import { css } from 'lit'

/** One large button and, once it is pressed, the few things that go with a reservation. */
export const reserveStyles = css`
  .sheet {
    margin-top: 24px;
    padding-block: 20px;
    border-top: 4px solid var(--color-jade);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 16px;
  }
  button,
  .button {
    min-height: 48px;
  }
  .quiet {
    padding: 0 8px;
    margin-left: -8px;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline 1px var(--color-jade);
    text-underline-offset: 5px;
  }
  .sure {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    color: var(--color-jade);
  }
  .sure svg {
    width: 20px;
    height: 20px;
  }
  .hall {
    margin-left: auto;
  }
  @media (max-width: 40rem) {
    .hall {
      margin-left: 0;
    }
  }
  .small:empty {
    display: none;
  }
  .small {
    margin-top: 8px;
    font-size: 15px;
    color: var(--faint);
  }
  .ask {
    margin-top: 10px;
  }
`
