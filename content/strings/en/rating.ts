import type { Words } from '../translate.ts'
import type { zh } from '../zh/rating.ts'

/** Satisfaction, in English. */
export const en: Words<typeof zh> = {
  'ask.broadcast': 'How was this broadcast?',
  'ask.exhibit': 'How was this exhibit?',
  'score.satisfied': 'Good',
  'score.soso': 'So-so',
  'score.dissatisfied': 'Poor',
  'why.satisfied': 'Noted. What did you like most?',
  'why.soso': 'Noted. What could be better?',
  'why.dissatisfied': 'Noted. What was wrong?',
  'why.skip': 'Skip',
  thanks: 'Thank you, it has reached us.',
  'reason.clear': 'Clear',
  'reason.interesting': 'Interesting',
  'reason.beautiful': 'Beautiful',
  'reason.learned': 'Instructive',
  'reason.playful': 'Fun',
  'reason.choppy': 'Stuttering picture',
  'reason.inaudible': 'Hard to hear',
  'reason.dull': 'Dull',
  'reason.hard': 'Unclear',
  'reason.long': 'Too long',
  'reason.unhandy': 'Hard to use',
  'reason.slow': 'Slow',
  'reason.scant': 'Too little',
  'table.title': 'Satisfaction',
  'table.lead':
    'When a broadcast or an exhibit ends, viewers are asked for two taps: was it good, and why. Each viewer counts once.',
  'table.subject': 'Broadcast or exhibit',
  'table.answered': 'Answered / asked',
  'table.rate': 'Response rate',
  'table.satisfied': 'Satisfied',
  'table.bound': 'At least',
  'table.reasons': 'Why',
  'table.kind.broadcast': 'Broadcast',
  'table.kind.exhibit': 'Exhibit',
  'table.empty':
    'Nobody has been asked yet. Figures come once a broadcast ends or a visitor finishes an exhibit.',
  'table.nobody': 'nobody has answered yet',
  'table.beside': '{count} more not counted',
  'table.reason': '{reason} {count}',
  'table.how':
    '“At least” is the lower bound of the 95% interval of the satisfied share (Wilson, 1927). A few answers may all be good by chance, so their bound is low; the more who answer, the closer it comes to the share. When you quote satisfaction, quote this column, and say how many answered.',
  'table.again': 'Try again',
}
