import { css } from 'lit'

/** The frame of the editors' page: its title, its rooms and who is there. */
export const hallEditorStyles = css`
  :host {
    display: block;
    background: linear-gradient(180deg, var(--color-mist), var(--color-paper) 320px);
    min-height: 100vh;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px 24px;
    align-items: end;
    padding: 22px clamp(18px, 3vw, 44px) 0;
  }
  header h1 {
    font-size: clamp(30px, 3.4vw, 44px);
    letter-spacing: 0.06em;
  }
  header p {
    margin: 4px 0 0;
    line-height: 1.6;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    justify-content: flex-end;
  }
  .who a,
  .who button {
    min-height: 44px;
    padding: 0 10px;
    border: 0;
    color: var(--color-ink);
    font-size: 15px;
  }
  .who a {
    display: inline-flex;
    align-items: center;
  }
  .who [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline 2px var(--color-jade);
    text-underline-offset: 6px;
  }
  .rooms {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    border-bottom: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
  }
  .rooms a {
    display: inline-flex;
    align-items: center;
    min-height: 48px;
    padding: 0 14px;
    border-bottom: 3px solid transparent;
    color: var(--color-ink);
    font: 600 18px/1.4 var(--font-serif);
    text-decoration: none;
  }
  .rooms a:hover {
    background: color-mix(in srgb, var(--color-white) 60%, transparent);
  }
  .rooms a[aria-current='page'] {
    border-color: var(--color-jade);
  }
  @media (max-width: 760px) {
    header {
      grid-template-columns: 1fr;
    }
    .who {
      justify-content: flex-start;
      margin-left: -10px;
    }
    .who {
      gap: 4px 0;
    }
    .who span {
      padding: 0 6px 0 10px;
    }
    .who a,
    .who button {
      padding: 0 8px;
      font-size: 14px;
    }
    .rooms a {
      min-height: 44px;
      padding: 0 7px;
      font-size: 15px;
    }
    .rooms {
      margin: 0 -7px;
    }
  }
`
