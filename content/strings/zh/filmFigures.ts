/** 纪录片的年度数字。 */
export const zh = {
  title: '纪录片',
  minutes: '已发布',
  'minutes.of': '分钟，目标 {goal} 分钟',
  rate: '按期发布率',
  'rate.of': '到期 {due} 部，按期发布 {inTime} 部；目标 {goal}%',
  'rate.none': '还没有到期的',
  well: '达标',
  badly: '未达标',
  none: '这一年还没有纪录片。',
  film: '片名',
  length: '片长',
  planned: '计划发布日',
  published: '发布日',
  unplanned: '没有定',
  unpublished: '还没有发布',
  withdrawn: '已撤下',
} as const
