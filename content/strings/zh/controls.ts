/** Words that the controls of every exhibit share. */
export const zh = {
  more: '更多',
  back: '收起',
  moreOf: '“{title}”的更多内容',
  sources: '来源',
  sourcesOf: '“{title}”的来源',
  estimate: '教学估算',
  illustrative: '示意',
  left: '向左',
  up: '向前',
  down: '向后',
  right: '向右',
} as const
