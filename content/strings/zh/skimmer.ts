/** The cleaning boat: its story in steps, and the race with the plants. */
export const zh = {
  topics: '故事',
  'topic.guest': '来客',
  'topic.double': '翻倍',
  'topic.boat': '机器',
  'topic.tide': '潮水',
  'topic.shared': '联手',
  start: '我来开船',
  again: '再来一次',
  stop: '收船',
  pad: '河面：点到哪里，船就开到哪里；也可以用方向键',
  clumps: '丛',
  afloat: '水面上的水葫芦',
  ebb: '落潮，它们聚拢了，快去！',
  flood: '涨潮，它们散开了',
  racing: '第 {day} 天',
  racingText: '点一点水面，船就开到那里。每过 10 天，没捞走的会翻一倍。已经捞起 {collected} 丛。',
  'end.clear': '水面清了',
  'end.month': '一个月到了',
  'end.shut': '河面被盖满了',
  endText:
    '你捞起了 {collected} 丛，水面还剩 {left} 丛。要是谁也不捞，{start} 丛在 {days} 天里翻三番，会变成 {unchecked} 丛。',
} as const
