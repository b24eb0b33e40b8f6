/** Showing an exhibit on the wall from a touch screen, in Chinese: the source. */
export const zh = {
  free: '放到大屏',
  mine: '正在大屏上 · 收回来',
  taken: '大屏上有人在玩，请稍等',
} as const
