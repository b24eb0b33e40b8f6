/** The six works at Dongtan, and how deep and how long the flood was. */
export const zh = {
  works: '六步工法',
  'work.enclose': '围',
  'work.cut': '割',
  'work.flood': '淹',
  'work.dry': '晒',
  'work.plant': '种',
  'work.regulate': '调',
  level: '水深 厘米',
  months: '泡 几个月',
  deep: '水深 {level} 厘米',
  long: '泡 {months} 个月',
  lives: '互花米草还活着',
  drowned: '还活着，根淹死了',
} as const
