/** Colours, sizes and times of the hall, in one place: CSS, three.js and charts read the same. */
export const colors = {
  paper: '#f4f1e7',
  ink: '#17352c',
  jade: '#2f7d5b',
  leaf: '#8fb83f',
  mist: '#dbe8e1',
  water: '#86b9bd',
  petal: '#f6e4e3',
  blush: '#dd8fa2',
  osmanthus: '#e6a63a',
  clay: '#b4643f',
  white: '#fffdf8',
  danger: '#a8322a',
} as const

/** Shanghai's official colours of the four waste streams. */
export const binColors = {
  recyclable: '#1f6fb5',
  hazardous: '#c8342b',
  wet: '#6d4a22',
  residual: '#2c3236',
} as const

/** What an edition's own typefaces are called: the same three, cut down to its characters. */
export const editionFamilies = {
  serif: 'Greenhall Serif',
  sans: 'Greenhall Sans',
  hand: 'Greenhall Hand',
} as const

/** A page without an edition, and a character that is in none (a viewer's words), are drawn from the whole typefaces. */
export const fonts = {
  serif: `'${editionFamilies.serif}', 'Noto Serif SC Variable', 'Noto Serif CJK SC', serif`,
  sans: `'${editionFamilies.sans}', 'Noto Sans SC Variable', 'Noto Sans CJK SC', system-ui, sans-serif`,
  /** What staff type at any moment: an edition has most of its signs in one weight, so that half a word would be bold. */
  staff: `'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC Variable', system-ui, sans-serif`,
  hand: `'${editionFamilies.hand}', 'LXGW WenKai', '${editionFamilies.sans}', 'Noto Sans SC Variable', cursive`,
} as const

/** Milliseconds. */
export const times = {
  panelMs: 420,
  seasonMs: 900,
  touchAnswerMs: 100,
  idleAskMs: 60_000,
  /** Whoever watches a film has nothing to touch. */
  filmAskMs: 300_000,
  idleCountdownMs: 20_000,
  thanksMs: 12_000,
} as const

/** 15 mm at 96 dpi and more: the least a finger may be asked to hit, in CSS px. */
export const touchTargetPx = 64
