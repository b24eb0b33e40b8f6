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
  aside h2 {
    font-size: 22px;
    margin-bottom: 12px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  li button {
    width: 100%;
    min-height: 64px;
    border: 0;
    border-radius: 16px;
    background: color-mix(in srgb, var(--color-white) 70%, transparent);
    color: var(--color-ink);
    text-align: left;
    font: 600 18px/1.4 var(--font-serif);
    display: grid;
    align-content: center;
  }
  li button small {
    font: 400 14px/1.5 var(--font-sans);
  }
  li button[aria-current='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .state {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 10px 0;
    background: var(--color-paper);
  }
  .state button {
    flex: none;
    white-space: nowrap;
  }
  .state p {
    margin: 0 auto 0 0;
    font-size: 15px;
  }
  .state [data-saving='invalid'],
  .state [data-saving='failed'] {
    color: var(--color-danger);
  }
  exhibit-preview {
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
    exhibit-preview {
      position: static;
    }
    aside {
      max-height: none;
    }
    exhibit-preview {
      height: 80vh;
    }
  }
`
