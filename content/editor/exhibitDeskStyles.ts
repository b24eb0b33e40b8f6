import { css } from 'lit'

/** The three columns of the room of the exhibits; one below the other on a narrow window. */
export const exhibitDeskStyles = css`
  :host {
    display: block;
  }
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 24px;
    align-items: center;
    padding: 14px clamp(18px, 3vw, 44px);
  }
  .head p {
    margin: 0;
    line-height: 1.6;
  }
  .head .fault {
    grid-column: 1 / -1;
  }
  main {
    display: grid;
    grid-template-columns: 270px minmax(380px, 1fr) minmax(320px, 0.9fr);
    gap: clamp(18px, 2.4vw, 40px);
    padding: 0 clamp(18px, 3vw, 44px) 60px;
    align-items: start;
  }
  /* The list of exhibits stays in reach however long a form is. */
  aside {
    display: grid;
    gap: 34px;
    position: sticky;
    top: 16px;
    max-height: calc(100vh - 32px);
    overflow-y: auto;
  }
  .state {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  draft-side {
    position: sticky;
    top: 16px;
    height: calc(100vh - 32px);
  }
  .note {
    padding: 40px;
    text-align: left;
  }
  @media (max-width: 1180px) {
    main {
      grid-template-columns: 1fr;
    }
    aside,
    draft-side {
      position: static;
    }
    /* What is written is never more than a screen below. */
    aside {
      max-height: 72vh;
    }
    draft-side {
      height: 80vh;
    }
  }
`
