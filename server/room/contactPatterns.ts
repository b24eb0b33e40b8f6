import type { Reason } from '#content/schema/room.ts'

export interface ContactPattern {
  readonly reason: Reason
  readonly verdict: 'refuse' | 'hold'
  /** What of a folded text is a way to reach somebody. */
  readonly find: (folded: string) => string | undefined
}

const CHINESE_DIGITS = '〇零一二三四五六七八九'
const FORMAL_DIGITS = '〇零壹贰叁肆伍陆柒捌玖'
const digitOf = (character: string) => {
  const place = Math.max(CHINESE_DIGITS.indexOf(character), FORMAL_DIGITS.indexOf(character))
  return place < 0 ? undefined : String(Math.max(0, place - 1))
}
/** 幺 is how a one is said on the telephone. */
const withDigits = (folded: string) =>
  [...folded].map((character) => (character === '幺' ? '1' : (digitOf(character) ?? character))).join('')

const matching = (pattern: RegExp) => (folded: string) => pattern.exec(folded)?.[0]
/** Digits in a row, whatever signs are strewn between them. */
const runsOfDigits = (folded: string): string[] =>
  [...withDigits(folded).matchAll(/\d(?:[^\p{L}\p{N}]{0,3}\d)+/gu)].map(([run]) => run.replace(/\D/g, ''))
const MOBILE = /^(?:86)?1[3-9]\d{9}$/
/** 666666 and 233333 are applause and laughter, 1314520 is affection. */
const isCheer = (digits: string) => new Set(digits).size <= 2 || /^(?:1314|520|521)+$/.test(digits)
const LONG_NUMBER_DIGITS = 7
/** A day as 20261126 is a number that nobody calls. */
const isDay = (digits: string) => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits)

const CHAT = '(?:微信|薇信|威信|徽信|v信|wechat|weixin|(?<![a-z])(?:vx|wx|v)(?![a-z]))'

/** Ways to reach somebody outside: numbers, addresses and names of accounts. */
export const contactPatterns: readonly ContactPattern[] = [
  {
    reason: 'contact',
    verdict: 'refuse',
    find: (folded) => runsOfDigits(folded).find((digits) => MOBILE.test(digits)),
  },
  { reason: 'contact', verdict: 'refuse', find: matching(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/) },
  {
    reason: 'contact',
    verdict: 'refuse',
    find: matching(/(?:(?<![a-z])qq|扣扣|企鹅|q群|(?<![a-z])q(?=[::]))[^\d]{0,4}\d{5,11}/),
  },
  // A name with a digit in it is an account; without one it may be the next word.
  {
    reason: 'contact',
    verdict: 'refuse',
    find: matching(new RegExp(`${CHAT}号?[\\s::是=]{0,3}(?=[a-z_-]*\\d)[a-z0-9_-]{5,20}`)),
  },
  {
    reason: 'contact',
    verdict: 'hold',
    find: matching(new RegExp(`${CHAT}号?[\\s::是=]{0,3}[a-z][a-z0-9_-]{5,19}`)),
  },
  // 增加群落 and 加群山 are not an invitation.
  {
    reason: 'contact',
    verdict: 'hold',
    find: matching(/(?:加|进)(?:我|我的|这个|下|q|扣扣|微信)?群(?![落体众山岛芳峰])/),
  },
  { reason: 'advert', verdict: 'refuse', find: matching(/https?:\/\/|(?<![a-z])www\./) },
  {
    reason: 'advert',
    verdict: 'refuse',
    find: matching(
      /(?=[\w-]*[a-z])[\w-]{2,}\s?(?:\.|。|点)\s?(?:com|cn|net|org|top|xyz|vip|cc|shop|club|site|link|app|info)(?![a-z])/,
    ),
  },
  {
    reason: 'contact',
    verdict: 'hold',
    find: (folded) =>
      runsOfDigits(folded).find(
        (digits) => digits.length >= LONG_NUMBER_DIGITS && !isCheer(digits) && !isDay(digits),
      ),
  },
]
