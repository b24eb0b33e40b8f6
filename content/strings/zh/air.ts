/** The failure ledger, in Chinese: the source. */
export const zh = {
  'state.onAir': '正常播出',
  'state.intermission': '中场休息',
  'state.slate': '“马上回来”',
  'state.dark': '没有画面',
  seconds: '{seconds} 秒',
  'ledger.lead':
    '从预定的开播时刻到结束，每一秒都有去处。“马上回来”和没有画面算故障，中场休息是主播自己选的，不算。',
  'ledger.rate': '故障率（按时间）',
  'ledger.target': '目标不超过 {percent}%',
  'ledger.failed': '故障率（按场次）',
  'ledger.of': '{failed} / {all} 场',
  'ledger.none': '今年还没有到时间的直播。',
  'ledger.well': '达标',
  'ledger.badly': '超标',
} as const
