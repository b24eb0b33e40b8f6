import type { Words } from '../translate.ts'
import type { zh } from '../zh/skimmer.ts'

export const en: Words<typeof zh> = {
  topics: 'The story',
  'topic.guest': 'Guest',
  'topic.double': 'Double',
  'topic.boat': 'Boat',
  'topic.tide': 'Tide',
  'topic.shared': 'Shared',
  start: 'Take the helm',
  again: 'Once more',
  stop: 'Moor',
  pad: 'The river: touch it, or use the arrow keys, and the boat goes there',
  helm: 'Helm',
  clumps: 'clumps',
  afloat: 'of hyacinth afloat',
  ebb: 'The tide falls and they gather. Now!',
  flood: 'The tide rises and they drift apart',
  racing: 'Day {day}',
  racingText:
    'Touch the water and the boat goes there. Every ten days, what is left doubles. Collected so far: {collected}.',
  'end.clear': 'The river is clear',
  'end.month': 'The month is over',
  'end.shut': 'The river is covered',
  endText:
    'You collected {collected}; {left} are still afloat. Had nobody come, {start} clumps would have doubled three times in {days} days, to {unchecked}.',
}
