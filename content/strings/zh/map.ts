/** The plan of the hall, for visitors. */
export const zh = {
  title: '展厅平面图',
  here: '您在这里',
  hereIn: '您在这里：{area}',
  close: '看好了',
} as const
