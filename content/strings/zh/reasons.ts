/** Why a visit is kept and not counted, in Chinese: the source. Every page and the workbook say the same. */
export const zh = {
  bot: '爬虫和机器人',
  dataCentre: '来自机房',
  crowd: '一个地址太多次',
  speed: '快得不可能',
  'bot.why': '自己表明身份的搜索引擎和程序（按公开的名单 isbot 认），或者什么都不肯报的访问。',
  'dataCentre.why': '一场直播里，从机房的同一个网段来的，第 {dataCentre} 次以后的。',
  'crowd.why': '一场直播里，从同一个地址来的，第 {crowd} 次以后的。一个班四十人共用一个路由器，照样算四十。',
  'speed.why': '报告的播放时长，超过真正过去的时间的 {times} 倍再加 {slack} 秒。',
} as const
