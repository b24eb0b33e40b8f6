/** What decides when a plant shows: warmth gathered since the new year, the first cool nights, or neither that is told here. */
export type Sense = 'warmth' | 'cooling' | 'steady'
/** How its flowers are drawn. */
export type FlowerShape = 'cup' | 'five' | 'full' | 'ball' | 'spike' | 'plume' | 'fan' | 'catkin'
/** Leaves: evergreen, bare in winter, or none while it flowers. */
export type Foliage = 'ever' | 'bare' | 'none'

type Day = readonly [month: number, day: number]

export interface Plant {
  readonly name: Readonly<{ zh: string; en: string }>
  /** First and last day of its flowering in an ordinary Shanghai year; over the new year where `from` is later. */
  readonly from: Day
  readonly to: Day
  readonly sense: Sense
  readonly shape: FlowerShape
  readonly color: string
  readonly heart: string
  readonly size: number
  readonly foliage: Foliage
  /** Leaves that are a sight of their own: from, to, colour. */
  readonly autumn?: readonly [from: Day, to: Day, color: string]
}

type Row = readonly [
  zh: string,
  en: string,
  from: Day,
  to: Day,
  sense: Sense,
  shape: FlowerShape,
  color: string,
  heart: string,
  size: number,
  foliage: Foliage,
  autumn?: readonly [from: Day, to: Day, color: string],
]

// Flowering times as in the hall's checked table of Shanghai's plants; the early, middle and late third of a
// month begin on its 1st, 11th and 21st.
const ROWS: readonly Row[] = [
  ['玉兰', 'yulan magnolia', [2, 21], [3, 31], 'warmth', 'cup', '#fffaf0', '#f6e4e3', 1.15, 'bare'],
  ['二乔玉兰', 'saucer magnolia', [3, 1], [3, 31], 'warmth', 'cup', '#c9739c', '#f9dfe8', 1.05, 'bare'],
  ['荷花玉兰', 'southern magnolia', [5, 1], [6, 30], 'warmth', 'cup', '#fff7e2', '#f1e3b8', 1.25, 'ever'],
  ['二球悬铃木', 'London plane', [4, 1], [5, 31], 'warmth', 'ball', '#b9c46a', '#98a955', 0.8, 'bare'],
  ['樟', 'camphor', [4, 1], [5, 31], 'warmth', 'spike', '#dfe6a8', '#c8d484', 0.7, 'ever'],
  [
    '银杏',
    'ginkgo',
    [4, 1],
    [4, 30],
    'warmth',
    'catkin',
    '#b7c766',
    '#d9dd8a',
    0.75,
    'bare',
    [[11, 11], [12, 10], '#f0c23c'],
  ],
  [
    '水杉',
    'dawn redwood',
    [2, 1],
    [3, 31],
    'warmth',
    'catkin',
    '#b79a5e',
    '#d0b878',
    0.7,
    'bare',
    [[11, 21], [12, 31], '#b4643f'],
  ],
  ['落羽杉', 'bald cypress', [3, 1], [3, 31], 'warmth', 'catkin', '#a8a06a', '#c2ba86', 0.7, 'bare'],
  ['复羽叶栾', 'golden-rain tree', [8, 1], [9, 30], 'warmth', 'spike', '#f2c94c', '#e6a63a', 1.0, 'bare'],
  [
    '无患子',
    'soapberry',
    [5, 1],
    [6, 30],
    'warmth',
    'spike',
    '#eef0c8',
    '#d5dca0',
    0.8,
    'bare',
    [[11, 1], [11, 30], '#f3d35a'],
  ],
  ['榉树', 'zelkova', [3, 1], [4, 30], 'warmth', 'catkin', '#a9bd6b', '#c3d088', 0.65, 'bare'],
  ['朴树', 'hackberry', [3, 1], [4, 30], 'warmth', 'catkin', '#9fb466', '#b9c884', 0.65, 'bare'],
  ['女贞', 'glossy privet', [5, 1], [7, 31], 'warmth', 'spike', '#fbf6e6', '#e8e2c4', 0.95, 'ever'],
  ['枫杨', 'Chinese wingnut', [4, 1], [5, 31], 'warmth', 'catkin', '#9dbb5c', '#b9cf7c', 1.0, 'bare'],
  ['重阳木', 'bishopwood', [4, 1], [5, 31], 'warmth', 'catkin', '#b4c56e', '#cfd795', 0.75, 'bare'],
  ['乌桕', 'Chinese tallow', [6, 1], [7, 31], 'warmth', 'catkin', '#dcc65a', '#e8d888', 0.85, 'bare'],
  ['杂交鹅掌楸', 'hybrid tulip tree', [5, 1], [5, 31], 'warmth', 'cup', '#cfd58a', '#e8b06a', 1.0, 'bare'],
  ['合欢', 'silk tree', [6, 1], [7, 31], 'warmth', 'fan', '#f09fb8', '#fbd5de', 1.1, 'bare'],
  ['槐', 'pagoda tree', [7, 1], [8, 31], 'warmth', 'spike', '#f3ecc0', '#e0dca0', 0.9, 'bare'],
  ['喜树', 'happy tree', [5, 1], [7, 31], 'warmth', 'ball', '#d6e0b0', '#bfcf90', 0.7, 'bare'],
  ['垂柳', 'weeping willow', [3, 1], [4, 30], 'warmth', 'catkin', '#c9d56a', '#dfe596', 0.9, 'bare'],
  ['桂花', 'sweet osmanthus', [9, 15], [10, 31], 'cooling', 'spike', '#e9a23a', '#f4c25c', 0.85, 'ever'],
  ['染井吉野', 'Yoshino cherry', [3, 21], [4, 10], 'warmth', 'five', '#fbdbe3', '#e88fa8', 0.9, 'bare'],
  ['河津樱', 'Kawazu cherry', [2, 21], [3, 20], 'warmth', 'five', '#ee8fb0', '#c95f88', 0.9, 'bare'],
  ['关山樱', 'Kanzan cherry', [3, 26], [4, 20], 'warmth', 'full', '#ec9ab8', '#f6c2d2', 1.0, 'bare'],
  ['梅', 'Japanese apricot', [1, 1], [3, 31], 'warmth', 'five', '#f7c7d0', '#b8455f', 0.8, 'bare'],
  ['桃', 'peach', [3, 1], [4, 30], 'warmth', 'five', '#f08fa6', '#c9506e', 0.85, 'bare'],
  ['垂丝海棠', 'Hall crabapple', [3, 1], [4, 30], 'warmth', 'five', '#ef9fb4', '#d9708c', 0.85, 'bare'],
  ['山茶', 'camellia', [11, 1], [4, 30], 'steady', 'full', '#d2394a', '#e8c04a', 1.1, 'ever'],
  ['蜡梅', 'wintersweet', [12, 1], [2, 28], 'steady', 'five', '#f2d64e', '#8a3f3a', 0.8, 'bare'],
  ['锦绣杜鹃', 'azalea', [4, 1], [5, 31], 'warmth', 'five', '#d957a0', '#a83478', 0.95, 'ever'],
  ['绣球', 'hydrangea', [5, 1], [7, 31], 'warmth', 'ball', '#8fb0dc', '#c4a8dc', 1.2, 'bare'],
  ['紫薇', 'crape myrtle', [6, 1], [9, 30], 'warmth', 'spike', '#d86aa4', '#e998c0', 1.0, 'bare'],
  ['夹竹桃', 'oleander', [5, 1], [10, 31], 'warmth', 'five', '#f2a0b4', '#fbd0d8', 0.95, 'ever'],
  ['石榴', 'pomegranate', [5, 1], [6, 30], 'warmth', 'five', '#e2532f', '#f0b03c', 0.9, 'bare'],
  ['枇杷', 'loquat', [10, 1], [1, 31], 'steady', 'spike', '#f3ead0', '#d9c79a', 0.9, 'ever'],
  ['紫藤', 'Chinese wisteria', [4, 1], [4, 30], 'warmth', 'spike', '#a890d8', '#cbb8ec', 1.15, 'bare'],
  ['爬山虎', 'Boston ivy', [6, 1], [7, 31], 'warmth', 'ball', '#bfcf7a', '#a4b862', 0.6, 'bare'],
  ['诸葛菜', 'violet cress', [3, 1], [4, 30], 'warmth', 'five', '#a98ad6', '#e8dc7a', 0.75, 'bare'],
  ['石蒜', 'red spider lily', [8, 1], [9, 30], 'steady', 'fan', '#dc4638', '#f07a58', 1.05, 'none'],
  ['荷花', 'sacred lotus', [6, 1], [8, 31], 'warmth', 'full', '#f4b6c6', '#f0d45c', 1.4, 'bare'],
  ['芦苇', 'common reed', [8, 1], [11, 30], 'steady', 'plume', '#efe3c6', '#cdb98e', 1.3, 'bare'],
  ['海三棱藨草', 'mariqueter sedge', [6, 1], [8, 31], 'steady', 'plume', '#b58f5a', '#94a86a', 0.8, 'bare'],
  [
    '加拿大一枝黄花',
    'Canada goldenrod',
    [9, 1],
    [11, 30],
    'steady',
    'spike',
    '#f0b92e',
    '#e2a01e',
    1.05,
    'bare',
  ],
  ['凤眼莲', 'water hyacinth', [7, 1], [10, 31], 'steady', 'spike', '#b4a0dc', '#e2d27a', 0.95, 'bare'],
  ['互花米草', 'smooth cordgrass', [8, 1], [10, 31], 'steady', 'plume', '#dcd6a8', '#a9b57c', 1.1, 'bare'],
]

/** The 46 plants of the clock. */
export const plants: readonly Plant[] = ROWS.map(
  ([zh, en, from, to, sense, shape, color, heart, size, foliage, autumn]) => ({
    name: { zh, en },
    from,
    to,
    sense,
    shape,
    color,
    heart,
    size,
    foliage,
    ...(autumn && { autumn }),
  }),
)

export const plantNamed = (zh: string): Plant => {
  const found = plants.find(({ name }) => name.zh === zh)
  if (!found) throw new Error(`no plant of the clock is called ${zh}`)
  return found
}
