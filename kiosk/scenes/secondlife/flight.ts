import { smoothstep } from '#content/scene/curves.ts'

const ARRIVES = 0.3
const MADE = 0.66

/**
 * A thing on its way: `there` 0 … 1 from the hand to the workshop, `size` 1 … 0 as it goes in, `work` while the
 * machine runs, `made` 0 … 1 as the new thing comes out, `burst` of paper after it. From a wrong workshop it comes back.
 */
export function flightOf(sent: number, right: boolean) {
  if (!right)
    return {
      there: smoothstep(0, 0.42, sent) - smoothstep(0.55, 1, sent),
      size: 1,
      work: 0,
      made: 0,
      burst: 0,
      shy: smoothstep(0.38, 0.46, sent) - smoothstep(0.55, 0.7, sent),
    }
  return {
    there: smoothstep(0, ARRIVES, sent),
    size: 1 - smoothstep(ARRIVES * 0.7, ARRIVES * 1.15, sent),
    work: smoothstep(ARRIVES, ARRIVES + 0.06, sent) - smoothstep(MADE - 0.06, MADE, sent),
    made: smoothstep(MADE - 0.06, 0.86, sent),
    burst: Math.max(0, sent - MADE) / (1 - MADE),
    shy: 0,
  }
}
