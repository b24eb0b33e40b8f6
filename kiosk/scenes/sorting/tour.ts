import type { Thing } from './createThings.ts'
import type { SortingInputs } from './sortingInputs.ts'

/** In the tour things go home by themselves. */
const shownInTour: readonly Thing[] = [
  { name: { zh: '矿泉水瓶', en: 'water bottle' }, stream: 'recyclable' },
  { name: { zh: '鱼骨头', en: 'fish bones' }, stream: 'wet' },
  { name: { zh: '充电电池', en: 'rechargeable battery' }, stream: 'hazardous' },
  { name: { zh: '奶茶杯', en: 'bubble-tea cup' }, stream: 'residual' },
  { name: { zh: '牛奶盒', en: 'milk carton' }, stream: 'recyclable' },
  { name: { zh: '西瓜皮', en: 'watermelon rind' }, stream: 'wet' },
]
const TOUR_PACE = 3.2
const HESITATION = 1.6

/** What the game plays by itself at a moment. */
export function tour(seconds: number): SortingInputs {
  const turn = Math.max(0, Math.floor(seconds / TOUR_PACE))
  const into = seconds - turn * TOUR_PACE
  const one = (index: number) => shownInTour[index % shownInTour.length] as Thing
  const gone = into > HESITATION
  const index = gone ? turn : turn - 1
  const last =
    index < 0
      ? null
      : { thing: one(index), stream: one(index).stream, right: true, at: index * TOUR_PACE + HESITATION }
  const since = gone
    ? turn * TOUR_PACE + HESITATION + 0.5
    : turn === 0
      ? 0
      : (turn - 1) * TOUR_PACE + HESITATION + 0.5
  return { thing: one(gone ? turn + 1 : turn), since, drag: null, hover: null, last }
}
