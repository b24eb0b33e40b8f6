import { expect, test } from 'vitest'
import { regionName } from '#content/strings/regionName.ts'

test('provinces and countries of the address table have English names', () => {
  expect(['上海', '陕西', '山西', '美国', '日本', '中国'].map((name) => regionName(name, 'en'))).toEqual([
    'Shanghai',
    'Shaanxi',
    'Shanxi',
    'United States',
    'Japan',
    'China',
  ])
  expect(regionName('上海', 'zh')).toBe('上海')
})

test('a place that nobody can translate keeps its name', () => {
  expect(regionName('某地', 'en')).toBe('某地')
})
