import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import type { Path } from '../editDraft.ts'

/** What a place in a part of an edition is called: `kiosk/home.title · 中文`. */
export function nameInPart(path: Path, language: Locale): string {
  const say = workflowWords(language)
  return path
    .flatMap((key) => {
      if (key === 'zh' || key === 'en') return say(`diff.${key}`)
      if (key === 'hall' || key === 'name') return say(`part.${key}`)
      if (key === 'place' || key === 'size' || key === 'tone') return say(`part.${key}`)
      if (key === 'url') return say('part.url')
      return typeof key === 'number' ? String(key + 1) : key
    })
    .join(' · ')
}
