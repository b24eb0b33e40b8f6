import type { Reason } from '#content/schema/room.ts'

export interface WordGroup {
  readonly reason: Reason
  /** `hold` leaves it to a host. */
  readonly verdict: 'refuse' | 'hold'
  /** Whether what only sounds like it is held. Not for short words: half the language sounds like them. */
  readonly bySound: boolean
  readonly words: readonly string[]
}

/**
 * What the hall does without, in folded form (simplified, lower case). A hall that speaks of waste and nature every day
 * must be able to say 垃圾, 废物, 变态 and 群落: words with an honest use are not here, or are only held.
 */
export const wordList: readonly WordGroup[] = [
  {
    reason: 'unkind',
    verdict: 'refuse',
    bySound: true,
    words: ['傻逼', '脑残', '王八蛋', '狗东西', '死全家', '他妈的', '去你妈', '日你妈', '操你妈'],
  },
  {
    reason: 'unkind',
    verdict: 'refuse',
    bySound: false,
    words: [
      ...['煞笔', '沙比', '傻b', '傻比', '傻叉', '傻缺', 'sb', 'shabi', '贱人', '贱货', '滚蛋', '去死吧'],
      ...[
        '操你',
        '你妈的',
        '妈逼',
        '草泥马',
        '尼玛',
        'nmsl',
        'cnm',
        'tmd',
        'nmd',
        '白痴',
        '蠢货',
        '蠢猪',
        '丑八怪',
      ],
      ...['fuck', 'fucking', 'shit', 'bitch', 'asshole', 'bastard', 'stfu'],
    ],
  },
  { reason: 'unkind', verdict: 'hold', bySound: true, words: ['智障', '神经病'] },
  {
    reason: 'unkind',
    verdict: 'hold',
    bySound: false,
    words: [
      ...[
        '去死',
        '闭嘴',
        '滚开',
        '滚出去',
        '垃圾主播',
        '垃圾直播',
        '骗子',
        '二货',
        '沙雕',
        '死胖子',
        '恶心死',
      ],
      ...['wtf', 'idiot', 'stupid', 'moron', 'shut up'],
    ],
  },
  {
    reason: 'contact',
    verdict: 'refuse',
    bySound: true,
    words: [
      '加微信',
      '加我微信',
      '加个微信',
      '加下微信',
      '加一下微信',
      '微信联系',
      '私聊微信',
      '加扣扣',
      '加qq',
    ],
  },
  {
    reason: 'contact',
    verdict: 'refuse',
    bySound: false,
    words: [
      ...[
        '加薇信',
        '加v信',
        '加vx',
        '加wx',
        '加微x',
        '薇信号',
        '微信号码',
        '加我v',
        '加我vx',
        '加我wx',
        '+vx',
        '+wx',
      ],
      ...['加我qq', '加q群', 'qq群号', '扫码进群', '扫码加群', '电报群', 'telegram'],
    ],
  },
  {
    reason: 'contact',
    verdict: 'hold',
    bySound: false,
    words: [
      '薇信',
      'v信',
      'vx',
      'wx',
      '+v',
      '加v',
      '微信号',
      '私聊我',
      '私信我',
      '联系我',
      '看我主页',
      '看我头像',
      'whatsapp',
    ],
  },
  {
    reason: 'advert',
    verdict: 'refuse',
    bySound: false,
    words: [
      '刷单',
      '网贷',
      '套现',
      '博彩',
      '返利群',
      '点击链接',
      '点链接领',
      '高价回收',
      '代开发票',
      '低价出售',
      '免费领红包',
    ],
  },
  {
    reason: 'advert',
    verdict: 'hold',
    bySound: false,
    words: [
      '兼职',
      '代购',
      '贷款',
      '开发票',
      '优惠券',
      '免费领',
      '返现',
      '返利',
      '淘宝店',
      '直播间下单',
      '赚钱项目',
      '日入过千',
    ],
  },
]
