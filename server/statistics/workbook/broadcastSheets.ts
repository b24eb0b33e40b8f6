import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { regionName } from '#content/strings/regionName.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import { besideSheet } from './commonSheets.ts'
import { roomSheets } from './roomSheets.ts'
import { at, type Cell, count, day, partOf, type Sheet, share, text, time, typed } from './sheet.ts'

/** All figures of one broadcast as sheets. */
export function broadcastSheets(detail: BroadcastDetail, locale: Locale): Sheet[] {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  return [
    overview(detail, locale),
    {
      name: say('sheet.steps'),
      columns: [
        time(say('time')),
        count(name('watching')),
        count(say('joins')),
        count(say('leaves')),
        share(say('stayed')),
      ],
      rows: detail.steps.map((step) => [at(step.at), step.watching, step.joins, step.leaves, step.stayed]),
    },
    {
      name: say('sheet.kept'),
      columns: [count(say('minute')), count(say('keptStarts')), share(say('keptShare'))],
      rows: detail.kept.map((starts, minute) => [minute, starts, partOf(starts, detail.audience.starts)]),
    },
    shares(detail, locale),
    {
      name: say('sheet.days'),
      columns: [day(say('day')), count(name('views')), count(name('phase.replay'))],
      rows: detail.days.map(({ day: one, views, replays }) => [at(`${one}T00:00:00+08:00`), views, replays]),
    },
    quality(detail, locale),
    ...roomSheets(detail.room, locale),
    besideSheet(detail.beside, locale),
  ]
}

function overview(detail: BroadcastDetail, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  const { audience, steps, medianSeconds } = detail
  const peakAt = steps.find(({ watching }) => watching === audience.peak && audience.peak > 0)?.at ?? null
  return {
    name: say('sheet.overview'),
    columns: [text(say('figure')), text(say('value'))],
    rows: [
      [say('broadcast'), detail.title],
      [say('status'), name(`status.${detail.status}`)],
      [say('startsAt'), typed('time', at(detail.startsAt))],
      [say('onAirAt'), typed('time', at(detail.onAirAt))],
      [say('endedAt'), typed('time', at(detail.endedAt))],
      [name('starts'), typed('count', audience.starts)],
      [name('views'), typed('count', audience.views)],
      [name('engaged'), typed('count', audience.engagedViews)],
      [name('watching'), typed('count', audience.watching)],
      [name('peak'), typed('count', audience.peak)],
      [say('peakAt'), typed('time', at(peakAt))],
      [name('hours'), typed('decimal', audience.watchSeconds / 3600)],
      [say('medianSeconds'), typed('decimal', medianSeconds)],
      [say('countedAt'), typed('time', at(detail.at))],
    ],
  }
}

function shares(detail: BroadcastDetail, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  const rows = <Name extends string>(
    by: 'by.phase' | 'by.place' | 'by.device' | 'by.region',
    list: readonly { name: Name; starts: number; views: number }[],
    words: (one: Name) => string,
  ): Cell[][] =>
    list.map((one) => [
      say(by),
      words(one.name),
      one.starts,
      one.views,
      partOf(one.views, detail.audience.views),
    ])
  return {
    name: say('sheet.shares'),
    columns: [
      text(say('by')),
      text(say('name')),
      count(name('starts')),
      count(name('views')),
      share(say('sheet.shares')),
    ],
    rows: [
      ...rows('by.phase', detail.phases, (one) => name(`phase.${one}`)),
      ...rows('by.place', detail.places, (one) => name(`place.${one}`)),
      ...rows('by.device', detail.devices, (one) => name(`device.${one}`)),
      ...rows('by.region', detail.regions, (one) =>
        one === '' ? name('region.unknown') : regionName(one, locale),
      ),
      ...detail.watched.map(({ from, until, starts }) => [
        say('by.watched'),
        until === null ? say('secondsAndMore', { from }) : say('seconds', { from, until }),
        starts,
        null,
        partOf(starts, detail.audience.starts),
      ]),
    ],
  }
}

function quality({ playback }: BroadcastDetail, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  const { measured, startupMs, stalls, stalledSeconds, rebufferRatio, errors, codes } = playback
  return {
    name: say('sheet.quality'),
    columns: [text(say('figure')), text(say('value'))],
    rows: [
      [say('measured'), typed('count', measured)],
      [say('startupMedian'), typed('count', startupMs?.p50 ?? null)],
      [say('startupP95'), typed('count', startupMs?.p95 ?? null)],
      [say('stalls'), typed('count', stalls)],
      [say('stalledSeconds'), typed('decimal', stalledSeconds)],
      [name('rebuffer'), typed('share', rebufferRatio)],
      [name('errors'), typed('count', errors)],
      ...codes.map(({ code, visits }) => [`${say('code')}: ${code || '?'}`, typed('count', visits)]),
    ],
  }
}
