import type { Locale, Localized } from '../schema/localized.ts'
import type { Author } from '../schema/room.ts'

/** Plants and birds of Shanghai. A new one goes to the end, or everybody gets another name. */
const KINDS: readonly Localized[] = [
  { zh: '银杏', en: 'Ginkgo' },
  { zh: '白鹭', en: 'Egret' },
  { zh: '玉兰', en: 'Magnolia' },
  { zh: '香樟', en: 'Camphor' },
  { zh: '桂花', en: 'Osmanthus' },
  { zh: '水杉', en: 'Redwood' },
  { zh: '芦苇', en: 'Reed' },
  { zh: '樱花', en: 'Cherry' },
  { zh: '海棠', en: 'Crabapple' },
  { zh: '紫藤', en: 'Wisteria' },
  { zh: '腊梅', en: 'Wintersweet' },
  { zh: '石榴', en: 'Pomegranate' },
  { zh: '枇杷', en: 'Loquat' },
  { zh: '栾树', en: 'Goldenrain' },
  { zh: '悬铃木', en: 'Plane' },
  { zh: '乌桕', en: 'Tallow' },
  { zh: '鸡爪槭', en: 'Maple' },
  { zh: '无患子', en: 'Soapberry' },
  { zh: '睡莲', en: 'Waterlily' },
  { zh: '鸢尾', en: 'Iris' },
  { zh: '绣球', en: 'Hydrangea' },
  { zh: '杜鹃花', en: 'Azalea' },
  { zh: '山茶', en: 'Camellia' },
  { zh: '酢浆草', en: 'Sorrel' },
  { zh: '蒲公英', en: 'Dandelion' },
  { zh: '狗尾草', en: 'Foxtail' },
  { zh: '薄荷', en: 'Mint' },
  { zh: '翠竹', en: 'Bamboo' },
  { zh: '夜鹭', en: 'Heron' },
  { zh: '翠鸟', en: 'Kingfisher' },
  { zh: '白头鹎', en: 'Bulbul' },
  { zh: '珠颈斑鸠', en: 'Dove' },
  { zh: '乌鸫', en: 'Blackbird' },
  { zh: '麻雀', en: 'Sparrow' },
  { zh: '燕子', en: 'Swallow' },
  { zh: '喜鹊', en: 'Magpie' },
  { zh: '戴胜', en: 'Hoopoe' },
  { zh: '绿头鸭', en: 'Mallard' },
  { zh: '小天鹅', en: 'Swan' },
  { zh: '白鹤', en: 'Crane' },
]
const NUMBERS = 999

/** The name of a viewer in a room: always the same, made from the random number that the viewer is. */
export function authorOf(viewer: string): Author {
  const drawn = Number.parseInt(viewer.slice(0, 8), 16)
  return { kind: drawn % KINDS.length, number: (Math.floor(drawn / KINDS.length) % NUMBERS) + 1 }
}

/** 银杏17, Ginkgo 17. */
export function nameOf({ kind, number }: Author, locale: Locale): string {
  const name = (KINDS[kind] ?? KINDS[0])?.[locale] ?? ''
  return locale === 'zh' ? `${name}${number}` : `${name} ${number}`
}
