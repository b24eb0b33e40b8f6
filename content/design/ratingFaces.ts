import { svg } from 'lit'
import type { RatingScore } from '../schema/rating.ts'

const MOUTHS: Record<RatingScore, string> = {
  satisfied: 'M14 29c2.6 4.6 6 6.8 10 6.8s7.4-2.2 10-6.8',
  soso: 'M15.5 32h17',
  dissatisfied: 'M15 35c2.4-3.6 5.4-5.2 9-5.2s6.6 1.6 9 5.2',
}

/** Three plain faces, drawn with one line like the rest of the hall. */
export const ratingFace = (
  score: RatingScore,
) => svg`<svg class="face" viewBox="0 0 48 48" aria-hidden="true">
  <circle cx="24" cy="24" r="21" fill="var(--face)" stroke="currentcolor" stroke-width="2.4" />
  <circle cx="17" cy="20" r="2.3" fill="currentcolor" />
  <circle cx="31" cy="20" r="2.3" fill="currentcolor" />
  <path d=${MOUTHS[score]} fill="none" stroke="currentcolor" stroke-width="2.6" stroke-linecap="round" />
</svg>`
