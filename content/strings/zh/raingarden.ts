/** The rain garden: how rare the storm is, how much is paved, and what becomes of the water. */
export const zh = {
  period: '多少年一遇的暴雨',
  'years.1': '1 年',
  'years.3': '3 年',
  'years.5': '5 年',
  'years.100': '100 年',
  paving: '硬地占多少',
  paved: '硬地 {percent}%',
  green: '绿地多',
  hard: '硬地多',
  pondKept: '积水，雨下了 {minute} 分钟',
  pondOver: '积水，第 {minute} 分钟溢流',
  sinking: '积水，约 {hours} 小时后排空',
  empty: '积水，约 {hours} 小时排空了',
} as const
