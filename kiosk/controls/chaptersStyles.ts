import { css } from 'lit'

/** A wide picture has room for the chapters of a scene below it; its panel stays clear of title and figures. */
export const chaptersStyles = css`
  @media (orientation: landscape) {
    .chapters {
      position: absolute;
      left: calc(100% + 40 * var(--u));
      bottom: 0;
      width: calc(752 * var(--u));
    }
  }
`
