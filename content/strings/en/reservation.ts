import type { Words } from '../translate.ts'
import type { zh } from '../zh/reservation.ts'

/** Reserving a broadcast, in English. */
export const en: Words<typeof zh> = {
  reserve: 'Reserve',
  reserveIt: 'Reserve “{title}”',
  reserving: 'Reserving…',
  reserved: 'Reserved',
  takeBack: 'Cancel reservation',
  takeBackIt: 'Cancel the reservation of “{title}”',
  takenBack: 'Cancelled. You can reserve again any time.',
  count: '{count} have reserved',
  'host.count': 'have reserved',
  firstOne: 'Nobody has reserved yet. Be the first.',
  calendar: 'Add to calendar',
  calendarHint: 'Your calendar reminds you the day before and 15 minutes before the start.',
  calendarInWeChat:
    'WeChat cannot open calendar files. Tap “···” at the top right and open this page in your browser.',
  remind: 'Remind me',
  remindAsk: 'While this site is open, you are told 10 minutes before and at the start.',
  remindOn: 'While this site is open, you are told 10 minutes before and at the start.',
  remindOff:
    'Your browser did not allow notifications. This page still tells you, and there is the calendar.',
  'mine.title': 'Your reservations',
  'mine.left': 'in {left}',
  'mine.waiting': 'It is time; waiting for the host',
  'left.days': '{days} d {hours} h',
  'left.hours': '{hours} h {minutes} min',
  'left.minutes': '{minutes} min {seconds} s',
  'moved.one': '“{title}” has moved from {before} to {now}.',
  'cancelled.one': '“{title}”, which you reserved, has been cancelled.',
  understood: 'Got it',
  'due.soon': '“{title}” starts in {minutes} min',
  'due.start': 'It is time for “{title}”',
  'due.watch': 'Watch',
  'due.close': 'Close the reminder',
  'file.watch': 'Watch: {url}',
  'file.place': 'Greenhall Live (online)',
  'file.dayBefore': 'Tomorrow: {title}',
  'file.soon': 'In 15 minutes: {title}',
}
