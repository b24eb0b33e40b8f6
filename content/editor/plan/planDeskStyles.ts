import { css } from 'lit'

/** The hall on the left, what waits for a place on the right, the list below; one below the other on a narrow window. */
export const planDeskStyles = css`
  main {
    display: grid;
    gap: 18px;
    padding: 18px clamp(18px, 3vw, 44px) 60px;
  }
  .head h2 {
    font-size: 26px;
  }
  p {
    margin: 4px 0 0;
    font-size: 15px;
    line-height: 1.7;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
    align-items: end;
  }
  .tools label {
    display: grid;
    gap: 3px;
    width: 168px;
    font-size: 14px;
  }
  .steps {
    display: flex;
    gap: 10px;
    margin-left: auto;
  }
  .empty {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
    padding: 20px 24px;
    border: 1px dashed color-mix(in srgb, var(--color-ink) 40%, transparent);
    border-radius: 16px;
  }
  .empty p {
    flex: 1 1 300px;
    margin: 0;
  }
  .hall {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: clamp(18px, 2vw, 34px);
    align-items: start;
  }
  .hall > div {
    min-width: 0;
  }
  .help {
    font-size: 14px;
  }
  aside h3 {
    font-size: 19px;
    margin-bottom: 10px;
  }
  aside ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
    max-height: 62vh;
    overflow-y: auto;
  }
  aside li {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 8px 14px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--color-white) 78%, transparent);
  }
  aside li p {
    display: grid;
    margin: 0;
    line-height: 1.5;
  }
  aside li span {
    font-size: 14px;
  }
  aside button {
    flex: none;
    min-height: 40px;
    padding: 0 14px;
  }
  @media (max-width: 980px) {
    .hall {
      grid-template-columns: minmax(0, 1fr);
    }
    .steps {
      margin-left: 0;
    }
  }
`
