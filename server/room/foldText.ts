/** Letters of other scripts that are drawn like Latin ones, where NFKC leaves them apart: `from` looks like `to`. */
const LOOKS: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еε',
  h: 'һ',
  i: 'іιı',
  j: 'ј',
  k: 'кκ',
  m: 'м',
  n: 'п',
  o: 'оοσ',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υ',
  v: 'ѵν',
  w: 'ѡω',
  x: 'хχ',
  y: 'уγ',
}
/** Traditional characters and common variants of those that the word list is written with. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  腦: '脑',
  殘: '残',
  貨: '货',
  賤: '贱',
  滾: '滚',
  媽: '妈',
  罵: '骂',
  廢: '废',
  號: '号',
  聯: '联',
  繫: '系',
  係: '系',
  電: '电',
  話: '话',
  購: '购',
  賣: '卖',
  優: '优',
  費: '费',
  領: '领',
  獎: '奖',
  發: '发',
  貸: '贷',
  網: '网',
  職: '职',
  賭: '赌',
  證: '证',
  辦: '办',
  點: '点',
  擊: '击',
  鏈: '链',
  連: '链',
  結: '接',
  掃: '扫',
  碼: '码',
  進: '进',
  訊: '信',
  錢: '钱',
  賺: '赚',
  價: '价',
  個: '个',
  單: '单',
  買: '买',
  還: '还',
  開: '开',
  閉: '闭',
  醜: '丑',
  紅: '红',
  東: '东',
  後: '后',
  見: '见',
  頁: '页',
  圖: '图',
  屄: '逼',
  肏: '操',
}
const SINGLE = new Map<string, string>([
  ...Object.entries(LOOKS).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
  ...Object.entries(TRADITIONAL),
])
/** Digits and signs that stand in for letters. */
const STAND_INS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** What a text says whatever its width, case, accents, script or variant of the characters. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  return [...plain].map((character) => SINGLE.get(character) ?? character).join('')
}

/** A folded text with the digits read as the letters they look like. */
export const foldStandIns = (folded: string): string =>
  [...folded].map((character) => STAND_INS[character] ?? character).join('')

/** Only letters and digits of a folded text: what is left when somebody strews signs between them. */
export const squeeze = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '')
