import { colors } from '../design/tokens.ts'

/** The colours of 小玉; those of the house where they are the same. */
export const mascotColors = {
  skin: '#fff4ea',
  tepal: '#fffdfb',
  tepalFoot: '#d9738f',
  tepalInner: '#fbe6ea',
  coat: '#8cc0a4',
  coatDeep: '#4d8f70',
  scarf: '#2f6f58',
  leaf: '#6fb07c',
  shoe: '#2f6f58',
  sole: '#f3ead8',
  button: colors.osmanthus,
  cuff: '#fffaf2',
  eye: '#1d3a30',
  iris: '#4f9a76',
  light: '#ffffff',
  lid: '#2c5244',
  mouth: '#b4505c',
  tongue: '#f08f97',
  cheek: '#f18a98',
  stem: '#9cbf5b',
  pistil: '#b5cf6b',
} as const
