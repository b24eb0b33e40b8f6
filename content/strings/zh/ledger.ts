/** The ledger's own tool, in Chinese: the source. */
export const zh = {
  usage:
    '用法：npm run ledger -- verify    把账本从头再数一遍，查每一行的哈希和每一天的封签\n      npm run ledger -- export    把整本账写成 NDJSON（格式见 server/viewers/ledger/FORMAT.md）',
  counted: '{rows} 行，{chains} 条链，{seals} 天的封签，数了 {seconds} 秒。',
  holds: '账本完好：每一行都接着上一行，封签都对得上。',
  broken: '账本断了：链 {chain} 的第 {number} 行{why}。这条链从这里起都不可信。',
  missing: '前面少了行',
  hash: '被改过',
  overcredited: '记的时间比真正过去的多',
  sealBroken: '{day} 的封签对不上：{why}。',
  signature: '签名不对',
  previous: '和前一天的封签接不上',
  head: '封签里写的行和账本里的不一样',
  differs: '{title}：账本数出 {recounted} 次观看，大厅显示 {shown} 次。',
  broadcast:
    '{title}：打开 {starts}，观看 {views}（满 30 秒 {views30}，满 60 秒 {engagedViews}），{hours} 小时；另记不计 {beside}',
  agrees: '大厅各处显示的数字和账本一致。',
} as const
