import type { Words } from '../translate.ts'
import type { zh } from '../zh/stats.ts'

/** The figures, in English. */
export const en: Words<typeof zh> = {
  'page.title': 'Broadcast figures',
  'page.loading': 'Counting…',
  'page.again': 'Try again',
  'page.signOut': 'Sign out',
  'page.host': 'Host console',
  'goal.lead': 'Views in {year}',
  'goal.of': 'Goal {target}',
  'goal.done': '{percent}% reached',
  'goal.held': '{held} of {target} planned broadcasts held this year',
  'goal.how':
    'A view is one viewer for whom the picture really played for 10 seconds; pauses, stalls and skips do not count.',
  'table.title': 'Each broadcast',
  'table.empty': 'No broadcast yet. Once the first goes on air, its figures appear here by themselves.',
  'table.broadcast': 'Broadcast',
  'table.starts': 'Starts',
  'table.views': 'Views',
  'table.engaged': 'Over a minute',
  'table.watching': 'Watching now',
  'table.peak': 'Peak at once',
  'table.hours': 'Hours watched',
  'table.total': 'Total',
  'status.planned': 'Not started',
  'status.onAir': 'On air',
  'status.interrupted': 'Signal lost',
  'status.ended': 'Ended',
  'page.at': 'Counted {time}',
}
