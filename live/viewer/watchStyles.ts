import { css } from 'lit'

/** The watch page: a large picture, its words below, a poster where there is no picture. */
export const watchStyles = css`
  /* With a room beside it the picture has two thirds; on a phone the room comes below the title. */
  @media (min-width: 62rem) {
    main:has(room-panel) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21rem;
      column-gap: 24px;
    }
    main:has(room-panel) > * {
      grid-column: 1 / -1;
    }
    main:has(room-panel) > :is(.frame, watch-polls, header) {
      grid-column: 1;
    }
    main:has(room-panel) > room-panel {
      grid-column: 2;
      grid-row: 1 / span 3;
      contain: size;
    }
  }
  room-panel {
    margin-top: 24px;
  }
  @media (min-width: 62rem) {
    room-panel {
      margin-top: 0;
    }
  }
  .frame {
    position: relative;
    overflow: hidden;
    border-radius: 6px;
    aspect-ratio: auto;
    min-height: 12rem;
    background: var(--color-mist);
    box-shadow: 0 30px 60px -36px color-mix(in srgb, var(--color-ink) 55%, transparent);
  }
  .poster {
    position: relative;
    display: grid;
    aspect-ratio: 16 / 9;
    min-height: min(26rem, 70vh);
    width: 100%;
  }
  live-player + .poster {
    position: absolute;
    inset: 0;
    aspect-ratio: auto;
    min-height: 0;
  }
  .art {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  img.art {
    object-fit: cover;
  }
  .poster[data-cover]::after {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(100deg, color-mix(in srgb, var(--color-paper) 94%, transparent) 30%, transparent 85%);
  }
  mascot-picture {
    position: absolute;
    right: 6%;
    bottom: 5%;
    height: 58%;
  }
  @media (max-width: 40rem) {
    mascot-picture {
      height: 40%;
    }
  }
  .words {
    z-index: 1;
    position: relative;
    display: grid;
    align-content: start;
    gap: 10px;
    padding: clamp(22px, 5vw, 64px);
  }
  .say {
    font: 600 clamp(28px, 4.4vw, 56px) / 1.3 var(--font-serif);
    letter-spacing: 0.03em;
  }
  .hint {
    font-size: clamp(16px, 1.7vw, 20px);
  }
  .until {
    margin-top: clamp(8px, 2vw, 24px);
  }
  .countdown {
    display: flex;
    flex-wrap: wrap;
    gap: 8px clamp(14px, 2.4vw, 32px);
  }
  .countdown {
    font-size: clamp(16px, 1.6vw, 20px);
  }
  .countdown b {
    font-size: clamp(38px, 6vw, 76px);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 16px 40px;
    margin-top: 28px;
  }
  header h1 {
    font-size: clamp(28px, 3.6vw, 46px);
  }
  .badge {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--faint);
  }
  .badge[data-on='true'] {
    color: var(--color-danger);
    font-weight: 600;
  }
  .audience {
    display: flex;
    gap: 32px;
  }
  .audience b {
    font-size: 34px;
  }
  @media (max-width: 40rem) {
    .frame {
      margin-inline: -20px;
      border-radius: 0;
    }
  }
`
