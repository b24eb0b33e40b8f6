import { birdTable } from './birdTable.ts'
import { leafTable } from './leafTable.ts'

export type Shelf = 'leaf' | 'bird'

/** What there is to look at, in the order in which the key asks; each has its words in `content/strings`. */
export const TRAITS = {
  leaf: ['whole', 'outline', 'lobes', 'margin', 'shape', 'base', 'veins', 'under', 'teeth', 'pairs'],
  bird: ['bill', 'coat', 'tail', 'head', 'neck', 'wing', 'feet', 'gape'],
} as const
export type LeafTrait = (typeof TRAITS.leaf)[number]
export type BirdTrait = (typeof TRAITS.bird)[number]
export type Trait = LeafTrait | BirdTrait

export type LeafName = keyof typeof leafTable
export type BirdName = keyof typeof birdTable
export type Name = LeafName | BirdName

/** What a species is known by. */
export interface Species {
  readonly latin: string
  /** Known at a glance: fit for the youngest. */
  readonly easy: boolean
  /** What it is taken for. */
  readonly like: readonly Name[]
  /** The trait that settles it, and what the pencil draws. */
  readonly look: Trait
  readonly traits: Readonly<Partial<Record<Trait, string>>>
}

const tables: Readonly<Record<Shelf, Readonly<Partial<Record<Name, Species>>>>> = {
  leaf: leafTable,
  bird: birdTable,
}

/** All names of a shelf, in the order of the book. */
export const namesOf = (shelf: Shelf) => Object.keys(tables[shelf]) as Name[]

export const shelfOf = (name: Name): Shelf => (name in leafTable ? 'leaf' : 'bird')

export const isLeaf = (name: Name): name is LeafName => name in leafTable

export const speciesOf = (name: Name): Species =>
  (isLeaf(name) ? leafTable[name] : birdTable[name]) satisfies Species
