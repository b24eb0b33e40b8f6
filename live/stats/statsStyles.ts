import { css } from 'lit'

/** The frame of the figures: parts on top, one large thing under them, air between sections; and all of it on paper. */
export const statsStyles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    margin-bottom: 36px;
    border-bottom: 1px solid var(--line);
  }
  nav a {
    display: inline-flex;
    align-items: center;
    min-height: 48px;
    border-bottom: 3px solid transparent;
    font-size: 17px;
    text-decoration: none;
  }
  nav a:hover {
    border-color: var(--line);
  }
  nav a[aria-current] {
    border-color: var(--color-jade);
    font-weight: 700;
  }
  .years {
    margin: 8px 0 0;
    border: 0;
  }
  .years a {
    font: 500 20px var(--font-serif);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 16px 32px;
  }
  h1 {
    flex: 1 1 20rem;
    font-size: clamp(32px, 4vw, 52px);
    overflow-wrap: anywhere;
  }
  h1:focus {
    outline: none;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .acts > * {
    min-height: 48px;
  }
  .back {
    display: inline-flex;
    align-items: center;
    min-height: 48px;
  }
  .sheets {
    display: grid;
    gap: 64px;
    margin-top: 36px;
  }
  .sheets > * {
    min-width: 0;
  }
  .at {
    margin-top: 32px;
    font-size: 14px;
  }
  .letterhead {
    display: none;
  }
  @media print {
    :host {
      background: none;
      font-size: 14px;
    }
    .page {
      max-width: none;
      padding: 0;
    }
    page-head,
    nav,
    .acts,
    .back {
      display: none;
    }
    .letterhead {
      display: block;
      margin-bottom: 16px;
      padding-bottom: 8px;
      border-bottom: 2px solid var(--color-jade);
      font: 600 13px var(--font-serif);
    }
    .live-dot {
      print-color-adjust: exact;
    }
    h1 {
      font-size: 30px;
    }
    /* Blocks break across pages where a grid would not. */
    .sheets {
      display: block;
      margin-top: 20px;
    }
    .sheets > * + * {
      margin-top: 28px;
    }
  }
`
