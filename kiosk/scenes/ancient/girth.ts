/** Tree No. 0001, a male ginkgo in Anting (sources A1, A2): girth in metres, the year it was planted, about. */
export const TREE_0001 = { girth: 6.6, planted: 785, height: 25, crown: 18 } as const

/** The year up to which its age is counted here; "1,200 and more" holds for it and for many years to come. */
export const COUNTED_TO = 2025

/** Centimetres a year by which a free-standing tree's girth grows (Mitchell 1974). */
const MITCHELL = 2.5

/** Age in years guessed from girth in metres by Mitchell's rule: 2.5 cm of girth for each year. */
export const mitchellAge = (girth: number) => Math.round((girth * 100) / MITCHELL)

/** Mean growth of girth, cm a year, over a life of so many years. */
export const meanGrowth = (girth: number, years: number) => (girth * 100) / years

/** Years of No. 0001 up to `COUNTED_TO`: about 1,240. */
export const LIFE = COUNTED_TO - TREE_0001.planted

/**
 * Girth in cm that slows with age: it begins at Mitchell's 2.5 cm a year and arrives at the 6.6 m that were
 * measured after 1,240 years. Only those two ends are known; the way between them is illustrative.
 */
const BEND = bendFor(TREE_0001.girth * 100, LIFE)
export const girthAt = (years: number) => BEND * Math.log(1 + (MITCHELL * Math.max(0, years)) / BEND)

/** Growth of girth in that year, cm; illustrative. */
export const growthAt = (years: number) => MITCHELL / (1 + (MITCHELL * Math.max(0, years)) / BEND)

/** Finds b with b · ln(1 + 2.5 · years / b) = girth, by halving. */
function bendFor(girth: number, years: number) {
  let [low, high] = [1, 2000]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (middle * Math.log(1 + (MITCHELL * years) / middle) < girth) low = middle
    else high = middle
  }
  return low
}
