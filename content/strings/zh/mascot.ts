/** What 小玉 says when nobody else gives her words, and the names of her gestures. */
export const zh = {
  'gesture.wave': '挥挥手',
  'gesture.think': '想一想',
  'gesture.cheer': '欢呼',
  'gesture.sleep': '睡一会儿',
  'touch.me': '摸摸小玉',
  chapters: '白玉兰的故事',
  gestures: '小玉会做的动作',
  sources: '来源',
} as const
