import { css } from 'lit'

/** A room of two columns: what there is on the left, what else there is to do on the right; below each other on a phone. */
export const roomColumns = css`
  main {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    gap: 28px clamp(18px, 2.4vw, 44px);
    align-items: start;
    padding: 12px clamp(18px, 3vw, 44px) 60px;
  }
  .column {
    display: grid;
    gap: 32px;
  }
  @media (max-width: 980px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
