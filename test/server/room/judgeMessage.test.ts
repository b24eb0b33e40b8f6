import { describe, expect, test } from 'vitest'
import { judgeMessage, rulesWith } from '../../../server/room/judgeMessage.ts'

const rules = rulesWith(['塑料花'])
const verdictOf = (text: string) => judgeMessage(text, rules).verdict

describe('what visitors of a hall say is shown', () => {
  test.each([
    '银杏叶落了！好美',
    '请问老师，这是水杉还是池杉？',
    '垃圾分类真不难',
    '废物也能利用',
    '蝴蝶是完全变态发育',
    '增加群落多样性',
    '加群山远景的镜头',
    '信微生物',
    '威信',
    '有威信的老师',
    '这棵树我在微信上看过',
    '微信小程序里能预约吗',
    '骑马的人在草地上',
    'USB 接口在哪',
    'shiitake 长在栎树上',
    '66666666',
    '23333333',
    '1314520',
    '拨打 12345 问一下',
    '2026年11月26日下午2点',
    '龙吴路1111号',
    '门票15元，65岁以上免费',
    '9点来，10点走',
    '卫星图上看得见吗',
  ])('%s', (text) =>
    expect(judgeMessage(text, rules)).toEqual({ verdict: 'show', reason: 'none', matched: '' }),
  )
})

describe('what hurts, sells or gives an address is refused', () => {
  test.each([
    ['你这个白痴', 'unkind'],
    ['傻逼', 'unkind'],
    ['蠢貨', 'unkind'],
    ['ＳＢ', 'unkind'],
    ['加微信', 'contact'],
    ['加我微信聊', 'contact'],
    ['加薇信', 'contact'],
    ['加vx', 'contact'],
    ['薇信 abc12345', 'contact'],
    ['wx：green_2026', 'contact'],
    ['QQ 12345678', 'contact'],
    ['13812345678', 'contact'],
    ['打幺三八一二三四五六七八', 'contact'],
    ['hu@example.com', 'contact'],
    ['看 https://example', 'advert'],
    ['baidu.com', 'advert'],
    ['baidu点com', 'advert'],
    ['网贷秒批', 'advert'],
    ['这是塑料花吧', 'word'],
  ])('%s (%s)', (text, reason) =>
    expect(judgeMessage(text, rules)).toMatchObject({ verdict: 'refuse', reason }),
  )
})

describe('a word is found through signs, spaces and pictures strewn into it, and through other letters', () => {
  test.each([
    '加 微 信',
    '加.微.信',
    '加*微-信',
    '加🌸微🌸信',
    '傻*逼',
    '塑·料·花',
    's.b',
    '加 Ｖ Ｘ',
    'ＦＵＣＫ',
    'fυck',
    '1 3 8-1234-5678',
  ])('%s', (text) => expect(verdictOf(text)).toBe('refuse'))
})

describe('what only sounds or looks like it is left to a host', () => {
  test.each([
    '加威信',
    '家卫新',
    'jia wei xin',
    '沙币',
    '鲨臂',
    '苏料花',
    '5b',
    '加微。信不信由你',
    'wx',
    '薇信',
    '微信 greenhall',
    '021-64512345',
    '进群吗',
  ])('%s', (text) => expect(verdictOf(text)).not.toBe('show'))
  test.each(['加威信', '家卫新', 'jia wei xin', '沙币', '鲨臂', '苏料花', '5b', '加微。信不信由你'])(
    '%s is held, not refused',
    (text) => expect(verdictOf(text)).toBe('hold'),
  )
})

test('a word that a host adds holds what sounds like it, unless it is too short to tell', () => {
  const own = rulesWith(['小叶', '剧透结局', '  ', '，'])
  expect(judgeMessage('剧透结局了', own).verdict).toBe('refuse')
  expect(judgeMessage('巨头结局', own).verdict).toBe('hold')
  expect(judgeMessage('小叶老师', own).verdict).toBe('refuse')
  expect(judgeMessage('小野老师', own).verdict).toBe('show')
  expect(judgeMessage('今天，真好', own).verdict).toBe('show')
})

test('sixty characters are judged within a few milliseconds, whatever they are', () => {
  const worst = [...Array.from({ length: 60 }, (_, index) => '加微 信.s1v'[index % 8])].join('')
  const began = performance.now()
  for (let round = 0; round < 100; round++) judgeMessage(worst, rules)
  expect((performance.now() - began) / 100).toBeLessThan(10)
})
