import type { Words } from '../translate.ts'
import type { zh } from '../zh/raccoon.ts'

export const en: Words<typeof zh> = {
  mode: 'What this page tells',
  'mode.walk': 'Count',
  'mode.feeding': 'Feed less',
  'mode.native': 'Origins',
  'mode.neighbour': 'Neighbours',
  torch: 'Torch: light the garden with the arrow keys',
  'torch.at': '{km} km walked, {seen} seen',
  seen: 'seen',
  'seen.label': 'on {km} km so far',
  rate: 'a km',
  'rate.label': 'sightings',
  again: 'Walk again',
  feeding: 'Feeding and open food waste',
  'feeding.none': 'None',
  'feeding.much': 'As in 2022',
  year: 'A year on',
  fresh: 'Back to 2022',
  density: '/ha',
  'density.label': 'in {year}',
  chart: 'From 2022 to {year}, 1.08 a hectare became {density}',
  note: 'Illustrative',
  sweep: 'Your finger is the torch: light the garden',
}
