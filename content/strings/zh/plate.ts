/** Around the pictures of an exhibit on the touch screen. */
export const zh = {
  missing: '这里会有一张图',
  unread: '这件模型暂时看不了，先读读文字吧',
  panels: '选一段来看',
  before: '上一张',
  after: '下一张',
  where: '{at} / {of}',
  edge: '拖动分界线：左边是“{before}”，右边是“{after}”',
  edgeAt: '“{before}”占百分之 {percent}',
  begin: '来答 {count} 道题',
} as const
