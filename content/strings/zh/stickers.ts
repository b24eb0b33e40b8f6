/** The page on a phone where a sticker is taken home. */
export const zh = {
  title: '小玉的贴纸',
  lead: '送给你。长按图片，或者点下面，就能存进手机。',
  png: '存成图片',
  svg: '存成矢量图',
  others: '别的贴纸',
  live: '看看展厅的直播',
  missing: '没有这张贴纸',
  missingLead: '这张贴纸被风吹走了。下面这些还在：',
  card: '把小玉带回家',
  cardLead: '扫一扫，存一张贴纸',
  code: '贴纸“{words}”的二维码',
} as const
