import type { LeafName } from './species.ts'

/** The colours of a leaf, as #rrggbb: around its foot, in the middle, towards the edge. */
export interface LeafTones {
  readonly heart: string
  readonly flesh: string
  readonly rim: string
  readonly edge: string
  readonly vein: string
  readonly stalk: string
  /** Its other side. */
  readonly under: string
  /** 0 dull, 1 shining like leather. */
  readonly gloss: number
}

const green = (given: Partial<LeafTones> = {}): LeafTones => ({
  heart: '#8cb94c',
  flesh: '#6ea343',
  rim: '#5d943f',
  edge: '#45753a',
  vein: '#cfdf9a',
  stalk: '#a9b565',
  under: '#a9c185',
  gloss: 0.25,
  ...given,
})

/** Each leaf in the dress in which it is most itself: some green, some as they turn in autumn. */
export const leafTones: Readonly<Record<LeafName, LeafTones>> = {
  ginkgo: green({
    heart: '#dcc94e',
    flesh: '#f0c63a',
    rim: '#f2b92e',
    edge: '#c9921f',
    vein: '#c08d2a',
    stalk: '#d8b64e',
    under: '#f2dd8e',
  }),
  plane: green({
    heart: '#9cbb52',
    flesh: '#86ac47',
    rim: '#b6a546',
    edge: '#8a7a34',
    vein: '#e0e3a4',
    stalk: '#b9a862',
  }),
  maple: green({
    heart: '#e08a3a',
    flesh: '#cf4f33',
    rim: '#b73730',
    edge: '#852a29',
    vein: '#f3b97a',
    stalk: '#b7503b',
    under: '#dd8a64',
  }),
  liquidambar: green({
    heart: '#dfa544',
    flesh: '#d9813a',
    rim: '#c25a35',
    edge: '#8f4029',
    vein: '#f5cf8a',
    stalk: '#c08a52',
    under: '#e0aa72',
  }),
  liriodendron: green({
    heart: '#b8c04a',
    flesh: '#dcbf45',
    rim: '#e0ac3c',
    edge: '#ad8030',
    vein: '#f4e39c',
    stalk: '#c6b055',
    under: '#ead692',
  }),
  camphor: green({
    heart: '#7fb548',
    flesh: '#5c9c44',
    rim: '#4b8c41',
    vein: '#cbe08c',
    under: '#9fbd8c',
    gloss: 0.75,
  }),
  osmanthus: green({
    heart: '#5f9a48',
    flesh: '#3f7f42',
    rim: '#36733e',
    edge: '#285b34',
    vein: '#a9c884',
    under: '#88ab72',
    gloss: 0.6,
  }),
  grandiflora: green({
    heart: '#56914a',
    flesh: '#377842',
    rim: '#2f6c3d',
    edge: '#23532f',
    vein: '#b3c879',
    stalk: '#9a6a3d',
    under: '#a4683a',
    gloss: 1,
  }),
  yulan: green({ heart: '#95c055', flesh: '#78ac4c', rim: '#689f48', under: '#b3cb94' }),
  tallow: green({
    heart: '#e2a844',
    flesh: '#d9663a',
    rim: '#b8393b',
    edge: '#842b33',
    vein: '#f7d58e',
    stalk: '#c9824a',
    under: '#e3a078',
  }),
  cherry: green({ heart: '#84b34c', flesh: '#6aa046', rim: '#8b9f43', stalk: '#9d8550' }),
  zelkova: green({
    heart: '#b5a945',
    flesh: '#c07f3a',
    rim: '#a75a34',
    edge: '#7a4129',
    vein: '#ecc98a',
    stalk: '#a9784a',
    under: '#cfa272',
  }),
  hackberry: green({ heart: '#7db04c', flesh: '#639a46', rim: '#568d42', vein: '#c5da92' }),
  willow: green({ heart: '#9cc158', flesh: '#86b350', rim: '#79a84c', under: '#bfd0ae' }),
  bischofia: green({
    heart: '#92b24a',
    flesh: '#b98a42',
    rim: '#bf5b3c',
    edge: '#8a412f',
    vein: '#ecd598',
    stalk: '#b0714a',
    under: '#c9a57c',
  }),
  sapindus: green({
    heart: '#d9c74a',
    flesh: '#efcb42',
    rim: '#eebf3a',
    edge: '#bd9230',
    vein: '#fae9a2',
    stalk: '#c9b555',
    under: '#f0de98',
  }),
  metasequoia: green({
    heart: '#9dbd58',
    flesh: '#84ad50',
    rim: '#7ba44e',
    edge: '#5c843f',
    vein: '#c8da98',
    stalk: '#b48a58',
  }),
  taxodium: green({
    heart: '#c48a4a',
    flesh: '#b8683c',
    rim: '#a85836',
    edge: '#7c422b',
    vein: '#e5b47e',
    stalk: '#9c6a48',
    under: '#cb956a',
  }),
}
