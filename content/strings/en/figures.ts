import type { Words } from '../translate.ts'
import type { zh } from '../zh/figures.ts'

/** The names of all figures and how each is counted, in English. */
export const en: Words<typeof zh> = {
  starts: 'Starts',
  views: 'Views',
  engaged: 'Over a minute',
  watching: 'Watching now',
  peak: 'Peak at once',
  hours: 'Hours watched',
  median: 'Median watch',
  startup: 'Time to first picture',
  rebuffer: 'Rebuffer ratio',
  errors: 'Errors',
  'device.phone': 'Phone',
  'device.tablet': 'Tablet',
  'device.computer': 'Computer',
  'device.television': 'Television',
  'device.screen': 'Screen of the hall',
  'device.unknown': 'Not recognised',
  'place.web': 'Web',
  'place.wall': 'Wall of the hall',
  'place.kiosk': 'Kiosk of the hall',
  'phase.live': 'Live',
  'phase.replay': 'Replay',
  'region.unknown': 'Unknown',
  'reason.bot': 'Bots',
  'reason.dataCentre': 'Data centres',
  'reason.crowd': 'One address, too often',
  'reason.speed': 'Impossibly fast',
  'why.bot': 'Crawlers and monitors that say so, and visits that say nothing of themselves.',
  'why.dataCentre': 'From one network of a data centre, beyond the first {dataCentre}.',
  'why.crowd':
    'From one address in one broadcast, beyond the first {crowd}. A class of forty behind one router counts as forty.',
  'why.speed': 'Claims to have played more than twice the time that really passed.',
  'status.planned': 'Not started',
  'status.onAir': 'On air',
  'status.interrupted': 'Signal lost',
  'status.ended': 'Ended',
  'left.home': 'Back to the overview',
  'left.idle': 'Walked away',
  'left.next': 'On to another',
  'language.zh': 'Chinese',
  'language.en': 'English',
  'how.views':
    'One viewer for whom the picture really played for {view} seconds. Pauses, stalls and skips do not count; whoever comes back after more than {away} minutes is a new view.',
  'how.starts': 'Counted as soon as it plays, even for a second.',
  'how.engaged': 'Views that really played for {engaged} seconds.',
  'how.watching': 'Viewers heard from in the last {gone} seconds.',
  'how.peak':
    'Everybody is there from the first report until {gone} seconds after the last; the greatest number there at once.',
  'how.hours':
    'The playing time that the server credits, added up. It never exceeds the time that really passed, whatever a player claims.',
  'how.median': 'Line up all starts by how long they watched; the one in the middle.',
  'how.stayed': 'Of all who had come by that moment, the share that was still watching.',
  'how.kept': 'Every start from its own minute 0 on: how many watched 1 minute, 2 minutes and so on.',
  'how.startup':
    'From the wish to watch to the first picture, as the player reports it. Half were faster than the median, 95 of 100 faster than P95.',
  'how.rebuffer':
    'Stalled time as a share of stalled and played time, from the visits whose player reported how well it played.',
  'how.region':
    'Looked up in a table on the server itself: provinces in China, countries elsewhere. The address is not kept.',
  'how.days': 'In Shanghai time, on the day the viewing began.',
  'how.forecast':
    'Each broadcast to come brings the mean of those that are over, one that is running what it lacks of it, and replays go on as in the last {replay} days. The range is the 80 % prediction interval from how much the broadcasts differ (by the t distribution). No forecast before two are over.',
  'how.dwell': 'From opening an exhibit to the last touch; the silence after it is not counted.',
  'how.beside': 'Kept in the ledger like any other, but not counted as views.',
}
