import { css } from 'lit'

/** The element that is the whole page: it fills the window with mist over paper. */
export const pageFrame = css`
  :host {
    min-height: 100vh;
    min-height: 100dvh;
    background:
      radial-gradient(70rem 44rem at 92% -6rem, var(--color-mist), transparent 70%),
      radial-gradient(60rem 40rem at -8% 100%, color-mix(in srgb, var(--color-petal) 80%, transparent), transparent 65%),
      var(--color-paper);
  }
`
