import { css } from 'lit'

/** The frame of the upkeep page: its title, its doors in reach, one room. */
export const upkeepStyles = css`
  .title {
    padding-bottom: 14px;
  }
  h1 {
    font-size: clamp(30px, 3.4vw, 44px);
  }
  upkeep-nav {
    margin-bottom: 20px;
  }
  section {
    display: grid;
    gap: 20px;
  }
  section[hidden] {
    display: none;
  }
  h2:not(:first-child),
  h3:not(:first-of-type) {
    margin-top: 24px;
  }
  .told {
    color: var(--color-jade);
    font-weight: 600;
  }
  .told:not(:empty) {
    padding-bottom: 16px;
  }
  .alarm {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
    padding: 16px 22px;
    margin-bottom: 16px;
    border-radius: 6px;
    background: var(--color-danger);
    color: var(--color-white);
    text-decoration: none;
  }
`
