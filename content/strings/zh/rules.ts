/** How views are counted, for everybody to read. In Chinese: the source. */
export const zh = {
  title: '观看人次是怎么数的',
  lead: '这些数字要对得起公共的钱，所以怎么数、数了什么，谁都可以看，谁都可以重新数一遍。',
  'view.title': '什么算一次观看',
  'view.ten':
    '画面真正播放满 {view} 秒，算一次观看；满 {engaged} 秒，算一次认真看。暂停、卡住、拖动的时间不算。',
  'view.again':
    '同一位观众离开超过 {away} 分钟再回来，算新的一次；刷新页面、从直播转到回看，都还是原来那一次。',
  'view.wall': '展厅里的一面大屏算一次，不管屏前站了多少人。',
  'clock.title': '只信自己的钟',
  'clock.what':
    '播放器每 {report} 秒报告一次。记多少时间，由服务器的时钟说了算：过去了几秒，最多记几秒；同一秒不会记两遍，报告重发、乱序、调快电脑的时间，都多不出一秒。',
  'clock.who': '我们不知道您是谁：没有账号，没有姓名，只有一个随机的号码；地址只留下一串还原不了的字。',
  'beside.title': '记下来、但不计入的',
  'beside.lead': '下面这些都留在账上，在数据页上和计入的并排列出，只是不算观看人次。',
  'ledger.title': '账本',
  'ledger.what':
    '每一次报告都先写进账本，再回答播放器。账本只能添、不能改：每一行都带着上一行的指纹（SHA-256），改动任何一行，后面全都对不上。',
  'ledger.seal':
    '每天结束，账本的末尾会签名（Ed25519），公布在这里。您可以把它存下来：以后谁动过旧账，一比就知道。',
  'ledger.check': '审计人员可以导出整本账，用自己的程序重数；格式和三十行的核对程序附在软件里。',
  'seals.title': '每天的封签',
  'seals.none': '第一天还没有过完，明天这里会有第一张封签。',
  'seals.day': '日期',
  'seals.rows': '行数',
  'seals.signature': '签名',
  'seals.all': '全部封签（JSON）',
  loading: '正在取封签……',
} as const
