import { emergencyTemplate } from '#content/schema/screenCommand.ts'
import { careWords } from '#content/strings/careWords.ts'
import { emergencyWordsOf } from '#content/strings/emergencyWords.ts'

/** Fetches the typeface of what an emergency is likely to say, so that it is there when the network is bad. */
export function readyEmergency(): void {
  const words = emergencyTemplate.options
    .map((template) => careWords('zh')(`emergency.${template}`) + emergencyWordsOf(template).zh)
    .join('')
  // Without it the edition's own typeface stands in.
  void document.fonts.load("700 40px 'Noto Sans SC Variable'", words).catch(() => {})
}
