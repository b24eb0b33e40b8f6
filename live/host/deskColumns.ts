import { css } from 'lit'

/** On a wide screen a desk has its sections two by two, so that a host has more of it in sight at once. */
export const deskColumns = css`
  @media (min-width: 80rem) {
    :host {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 36px 40px;
      align-items: start;
    }
    :is(air-desk, prepare-desk, summary-desk, room-desk, .whole) {
      grid-column: 1 / -1;
    }
  }
`
