import type { Words } from '../translate.ts'
import type { zh } from '../zh/plane.ts'

export const en: Words<typeof zh> = {
  rail: 'Age of the tree',
  season: 'Season',
  summer: 'Summer',
  winter: 'Winter',
  sown: 'Sown',
  years: '{age} y',
  height: 'height',
  crown: 'crown (trunk {dbh} cm)',
  leaves: 'leaf area',
  beyond: 'extrapolated',
  heard: '{age} years: {height} m high, crown {crown} m wide, {form}',
  'form.seedling': 'one nutlet',
  'form.whip': 'a whip',
  'form.limbs': 'three limbs',
  'form.forks': 'six forks',
  'form.branches': 'twelve branches',
  'form.cup': 'cup',
}
