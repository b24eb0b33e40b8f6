import { css } from 'lit'

/** A sheet of paper on mist, with the hall's seal; used by the gate and its form. */
export const signInStyles = css`
  .room {
    min-height: 100vh;
    min-height: 100dvh;
    display: grid;
    grid-template-columns: minmax(0, 26rem);
    place-content: center;
    padding: 24px;
    background:
      radial-gradient(60rem 40rem at 12% 8%, var(--color-mist), transparent 70%),
      radial-gradient(50rem 40rem at 92% 96%, var(--color-petal), transparent 65%), var(--color-paper);
  }
  .sheet {
    padding: 40px 40px 32px;
    background: var(--color-white);
    border-radius: 6px;
    border-top: 4px solid var(--color-jade);
    box-shadow:
      0 1px 2px color-mix(in srgb, var(--color-ink) 14%, transparent),
      0 24px 60px -24px color-mix(in srgb, var(--color-ink) 36%, transparent);
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-bottom: 28px;
  }
  .seal {
    width: 38px;
    height: 38px;
    flex: none;
  }
  .hall {
    font-family: var(--font-serif);
    font-weight: 600;
    letter-spacing: 0.08em;
  }
  .languages {
    margin-inline: auto -8px;
    display: flex;
  }
  .languages button {
    min-height: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: color-mix(in srgb, var(--color-ink) 74%, transparent);
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }
  .languages [aria-pressed='true'] {
    color: var(--color-ink);
    font-weight: 700;
    text-decoration: underline 2px var(--color-jade);
    text-underline-offset: 6px;
  }
  h1 {
    margin: 0;
    font: 600 28px / 1.3 var(--font-serif);
    text-wrap: balance;
  }
  .lead {
    margin: 8px 0 28px;
    line-height: 1.7;
    color: color-mix(in srgb, var(--color-ink) 78%, transparent);
  }
  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 52px;
    padding: 0 24px;
    border-radius: 4px;
    font: 600 17px var(--font-sans);
    cursor: pointer;
    text-decoration: none;
  }
  .primary {
    border: 0;
    background: var(--color-jade);
    color: var(--color-white);
    transition: background var(--panel-time) var(--ease);
  }
  .primary:hover {
    background: var(--color-ink);
  }
  .primary[aria-disabled='true'] {
    background: color-mix(in srgb, var(--color-jade) 75%, var(--color-ink));
    cursor: progress;
  }
  .secondary {
    border: 1px solid color-mix(in srgb, var(--color-ink) 45%, transparent);
    background: none;
    color: var(--color-ink);
  }
  .choices {
    display: grid;
    gap: 12px;
  }
  .asking {
    color: color-mix(in srgb, var(--color-ink) 78%, transparent);
    /* Most answers come sooner than a flash of words would help. */
    animation: appear 1ms 400ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (max-width: 30rem) {
    .sheet {
      padding: 28px 24px;
    }
  }
`
