/** What staff make a screen show, in Chinese: the source. */
export const zh = {
  'emergency.evacuation': '紧急疏散',
  'emergency.closing': '即将闭馆',
  'emergency.lostChild': '寻找走散的孩子',
  'emergency.weather': '恶劣天气',
  'pair.title': '给这块屏幕配对',
  'pair.how': '工作人员：在“场馆保障”页面点“配对一块屏幕”，输入这个码。',
  'pair.left': '还能用 {minutes} 分钟',
  'pair.asking': '正在取配对码……',
  'pair.offline': '连不上服务器，连上就会显示配对码。',
  'pair.paired': '已配对：{name}',
  'pair.close': '收起',
  'identify.unnamed': '还没有配对的屏幕',
  'identify.sign': '编号 {tag}',
  'rest.wake': '轻触唤醒',
} as const
