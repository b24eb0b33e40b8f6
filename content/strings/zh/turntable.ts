/** The controls below a model to turn. */
export const zh = {
  turn: '转一转',
  turned: '转了 {degrees} 度',
  near: '远近',
  whole: '看整体',
  close: '凑近看',
  eye: '视线高低',
  level: '平视',
  above: '俯看',
  percent: '百分之 {percent}',
  panels: '选一段来看',
} as const
