import type { Words } from '../translate.ts'
import type { zh } from '../zh/narrationDesk.ts'

export const en: Words<typeof zh> = {
  unplayable: 'This recording cannot be played. Press once more; if it still fails, send it again.',
  title: 'Recorded narration',
  lead: 'Have someone read the words aloud and send the recording here. Visitors touch “Listen”, and each sentence is marked as it is spoken. MP3, M4A (AAC), OGG (Opus) or WAV, at most 5 minutes and 60 MB each; all voices are brought to the same loudness.',
  text: 'Text',
  more: 'More',
  zh: 'Chinese',
  en: 'English',
  sound: 'Recording',
  send: 'Send a recording',
  pick: 'Choose from the library',
  replace: 'Replace it',
  play: 'Play',
  stop: 'Stop',
  timing: 'Time it by subtitles (.vtt)',
  remove: 'Remove it',
  stillFits: 'It still fits',
  none: 'No recording yet',
  fits: '{time}, followed sentence by sentence ({count})',
  outdated:
    'The words have changed since, so the recording may no longer match. Visitors can still listen, but no sentence is marked. Replace it, or say that it still fits.',
  sending: 'Sending {percent}',
  preparing: 'Sent; bringing it to the loudness of the hall…',
  outdatedCount: 'recordings that may no longer match: {count}',
}
