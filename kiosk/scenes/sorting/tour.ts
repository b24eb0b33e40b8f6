import { MOST_FLOWERS } from './createMeadow.ts'
import type { Thing } from './createThings.ts'
import type { SortingInputs } from './sortingInputs.ts'

/** Things that everybody knows at a glance. */
const shownInTour: readonly Thing[] = [
  { name: { zh: '矿泉水瓶', en: 'water bottle' }, stream: 'recyclable' },
  { name: { zh: '鱼骨头', en: 'fish bones' }, stream: 'wet' },
  { name: { zh: '充电电池', en: 'rechargeable batteries' }, stream: 'hazardous' },
  { name: { zh: '奶茶杯', en: 'bubble-tea cup' }, stream: 'residual' },
  { name: { zh: '毛绒玩具', en: 'soft toy' }, stream: 'recyclable' },
  { name: { zh: '西瓜皮', en: 'watermelon rind' }, stream: 'wet' },
  { name: { zh: '节能灯', en: 'energy-saving bulb' }, stream: 'hazardous' },
  { name: { zh: '陶瓷碗', en: 'china bowl' }, stream: 'residual' },
  { name: { zh: '牛奶盒', en: 'milk carton' }, stream: 'recyclable' },
  { name: { zh: '苹果核', en: 'apple core' }, stream: 'wet' },
]
const PACE = 3.2
/** A thing lies on the plate for this long before it hops. */
const HESITATION = 1.8
const NEXT_COMES = 0.35
const IN_LINE = 3

const one = (index: number) => shownInTour[index % shownInTour.length] as Thing
const line = (first: number) => Array.from({ length: IN_LINE }, (_, place) => one(first + 1 + place))

/** The game when nobody plays: things go home by themselves, one after another. */
export function tour(seconds: number): SortingInputs {
  const turn = Math.max(0, Math.floor(seconds / PACE))
  const gone = seconds - turn * PACE > HESITATION
  const thrown = gone ? turn : turn - 1
  const thing = one(thrown + 1)
  const base = { thing, waiting: line(thrown + 1), size: 1, drag: null, hover: null }
  if (thrown < 0) return { ...base, since: 0, last: null, home: 0 }
  const at = thrown * PACE + HESITATION
  const done = one(thrown)
  return {
    ...base,
    since: at + NEXT_COMES,
    last: { thing: done, stream: done.stream, right: true, festive: false, at, from: null },
    home: (thrown % MOST_FLOWERS) + 1,
  }
}
