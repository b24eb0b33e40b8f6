import { css } from 'lit'

/** The desk of the documentaries: a list of films, or one of them with its picture on the left and its words on the right. */
export const documentaryDeskStyles = css`
  main {
    display: grid;
    gap: 22px;
    padding: 18px clamp(18px, 3vw, 44px) 60px;
  }
  .told {
    min-height: 1.7em;
    margin: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
  }
  .bar h2 {
    font-size: 26px;
  }
  .bar p {
    margin: 4px 0 0;
  }
  .empty {
    margin: 0;
    padding: 56px 32px;
    border: 1px dashed color-mix(in srgb, var(--color-ink) 40%, transparent);
    border-radius: 16px;
    line-height: 1.8;
  }
  .drop {
    outline: 3px dashed var(--color-jade);
    outline-offset: 8px;
    border-radius: 16px;
  }
  ul.films {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 12px;
  }
  .films a {
    display: grid;
    grid-template-columns: 176px minmax(0, 1fr) auto;
    gap: 6px 22px;
    align-items: center;
    padding: 12px;
    border-radius: 16px;
    background: color-mix(in srgb, var(--color-white) 78%, transparent);
    color: inherit;
    text-decoration: none;
  }
  .films a:hover {
    background: var(--color-white);
  }
  .films img,
  .films .blank {
    display: block;
    width: 176px;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: 10px;
    background: var(--color-mist);
  }
  .films b {
    font: 600 20px/1.4 var(--font-serif);
  }
  .films small {
    display: block;
    font-size: 15px;
    line-height: 1.6;
  }
  .state {
    padding: 4px 14px;
    border-radius: 14px;
    background: var(--color-mist);
    font-size: 15px;
    white-space: nowrap;
  }
  .state[data-state='shown'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .state[data-state='failed'] {
    background: var(--color-danger);
    color: var(--color-white);
  }
  progress {
    width: 100%;
    height: 10px;
    accent-color: var(--color-jade);
  }
  @media (max-width: 760px) {
    .films a {
      grid-template-columns: 104px minmax(0, 1fr);
    }
    .films img,
    .films .blank {
      width: 104px;
    }
    .films .state {
      grid-column: 2;
      justify-self: start;
    }
  }
`
