import type { Words } from '../translate.ts'
import type { zh } from '../zh/fluff.ts'

export const en: Words<typeof zh> = {
  view: 'What to look at',
  ball: 'Ball',
  prune: 'Prune',
  leaf: 'Leaf',
  illustrative: 'illustrative',
  openRail: 'Open the seed ball',
  shut: 'closed',
  opened: 'open',
  pruneRail: 'Winter pruning',
  none: 'none',
  hard: 'hard',
  fluffLeft: 'of the fluff left',
  shadeLeft: 'of the shade left',
  long: 'length of an adult',
  broods: 'broods',
  aYear: 'in a year',
  scale: "Lace bugs suck sap below the leaf. The three are drawn to the glass's scale.",
  heardOpen: 'The ball is {percent} per cent open',
  heardPrune: '{fluff} per cent of the fluff and {shade} per cent of the shade are left, illustrative',
}
