import { expect, test } from 'vitest'
import { locale } from '#content/schema/localized.ts'
import { lengthOf, PANEL_LENGTH } from '#content/schema/panelLength.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))

test.each(exhibits)(
  'every panel of $id has two layers, each long enough to say something and short enough to be read standing',
  ({ panels }) => {
    for (const { id, text, more } of panels) {
      expect(more, `${id} lacks its second layer`).toBeDefined()
      for (const layer of more ? [text, more] : [])
        for (const language of locale.options) {
          const { least, most } = PANEL_LENGTH[language]
          expect(lengthOf(layer[language], language), `${id}: ${layer[language]}`).toBeGreaterThanOrEqual(
            least,
          )
          expect(lengthOf(layer[language], language), `${id}: ${layer[language]}`).toBeLessThanOrEqual(most)
        }
    }
  },
)

test('a length is counted without the spaces around figures, and by characters rather than bytes', () => {
  expect(lengthOf('从 2013 年起', 'zh')).toBe(7)
  expect(lengthOf('𠮷 野', 'zh')).toBe(2)
  expect(lengthOf('in 2013', 'en')).toBe(7)
})
