import { expect, test } from 'vitest'
import { createVisitorFacts, deviceOf } from '../../../server/viewers/visitor.ts'
import { PERSON } from '../../support/cmcdPlayer.ts'

const factsOf = createVisitorFacts('the secret of the hall')
const from = (address: string, userAgent = PERSON) => factsOf({ address, userAgent, place: 'web' })

test.each([
  [
    'a phone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
    'phone',
  ],
  [
    'a phone',
    'Mozilla/5.0 (Linux; Android 15; PJD110) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
    'phone',
  ],
  [
    'a tablet',
    'Mozilla/5.0 (Linux; Android 14; SM-X710) AppleWebKit/537.36 Chrome/130.0 Safari/537.36',
    'tablet',
  ],
  [
    'a television',
    'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 Chrome/94.0 Safari/537.36',
    'television',
  ],
  ['a computer', PERSON, 'computer'],
  ['nothing anybody knows', 'x', 'unknown'],
])('%s is told by its browser', (_what, userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

test.each([
  ['a search engine', 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)'],
  ['a script', 'curl/8.5.0'],
  ['a browser without a window', PERSON.replace('Chrome', 'HeadlessChrome')],
  ['who says nothing', ''],
])('%s is a robot', (_what, userAgent) => {
  expect(from('139.226.1.1', userAgent).agent).toBe('bot')
  expect(from('139.226.1.1').agent).toBe('person')
})

test('a rented server is told from a home, and both have a region', () => {
  expect(from('47.100.1.1')).toMatchObject({ host: 'dataCentre', region: '上海' })
  expect(from('139.226.1.1')).toMatchObject({ host: 'ordinary', region: '上海' })
  expect(from('240e:388::1')).toMatchObject({ host: 'ordinary', region: '上海' })
  expect(from('52.95.110.1')).toMatchObject({ host: 'dataCentre', region: '美国' })
  expect(from('127.0.0.1')).toMatchObject({ host: 'ordinary', region: '' })
  expect(from('no address')).toMatchObject({ host: 'ordinary', region: '' })
})

test('an address is kept as a word that leads back to nobody, and neighbours share a network', () => {
  const [one, same, neighbour] = [from('139.226.1.1'), from('::ffff:139.226.1.1'), from('139.226.1.2')]
  expect(JSON.stringify(one)).not.toContain('139.226')
  expect(same).toEqual(one)
  expect(neighbour.network).toBe(one.network)
  expect(neighbour.address).not.toBe(one.address)
  expect(
    createVisitorFacts('another secret')({ address: '139.226.1.1', userAgent: PERSON, place: 'web' }).address,
  ).not.toBe(one.address)
})

test('a wall of the hall is a screen, whatever its browser says', () => {
  expect(factsOf({ address: '127.0.0.1', userAgent: PERSON, place: 'wall' })).toMatchObject({
    place: 'wall',
    device: 'screen',
  })
})
