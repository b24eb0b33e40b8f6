import type { Words } from '../translate.ts'
import type { zh } from '../zh/narration.ts'

export const en: Words<typeof zh> = {
  listen: 'Listen',
  listenTo: 'Listen to “{title}”',
  pause: 'Pause',
  resume: 'Continue',
  failed: "Can't play; retry",
  muted: 'Captions',
}
