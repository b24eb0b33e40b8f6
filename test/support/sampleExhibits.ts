import type { EditionContent } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'

const both = (zh: string, en: string) => ({ zh, en })

/** The smallest exhibit that the hall accepts. */
export const sampleExhibit = (id: string, order = 0): Exhibit => ({
  id,
  scene: 'cherry',
  theme: 'trees',
  order,
  minutes: 2,
  title: both('一棵樱的四季', 'A cherry through four seasons'),
  lead: both('转动季节', 'Turn the seasons'),
  says: both('一起看吧', 'Let us look'),
  panels: [
    {
      id: 'spring',
      title: both('春', 'Spring'),
      text: both('花先于叶。', 'Flowers before leaves.'),
      sources: ['K'],
    },
  ],
  hotspots: [],
  figures: [],
  quiz: [
    {
      question: both('先开花还是先长叶?', 'Flowers or leaves first?'),
      choices: [both('花', 'Flowers'), both('叶', 'Leaves')],
      answer: 0,
      reason: both('花芽先动。', 'Buds wake first.'),
      sources: ['K'],
    },
  ],
})

export const sampleEdition = (): EditionContent => ({
  exhibits: [sampleExhibit('cherry', 0), sampleExhibit('plum', 1)],
  films: [],
  documentaries: [],
  sources: [{ key: 'K', name: both('公认知识', 'Common knowledge') }],
})
