import { CmcdReporter } from '@svta/cml-cmcd'
import { type PlayerReports, REPORT_EVENTS, REPORT_KEYS } from '#content/player/playerReports.ts'
import { REPORT_SECONDS } from '#content/schema/audience.ts'

/** CMCD `sta` of what a video tells. */
const STATES = { play: 's', playing: 'p', waiting: 'r', seeking: 'k', pause: 'a', ended: 'e' } as const

/** Reports as hls.js does, where the browser plays HLS by itself; returns the way to stop. */
export function reportNatively(video: HTMLVideoElement, { cmcd, target }: PlayerReports): () => void {
  const reporter = new CmcdReporter(
    {
      version: 2,
      sid: 'native',
      ...(cmcd.contentId ? { cid: cmcd.contentId } : {}),
      enabledKeys: [],
      eventTargets: [
        {
          url: target.url,
          events: [...REPORT_EVENTS],
          enabledKeys: [...REPORT_KEYS],
          interval: REPORT_SECONDS,
          batchSize: 1,
        },
      ],
    },
    ({ url, headers, body }) =>
      target.send({ url, ...(headers ? { headers } : {}), ...(body ? { body } : {}) }),
  )
  const tell = ({ type }: Event) => reporter.update({ sta: STATES[type as keyof typeof STATES] })
  for (const type of Object.keys(STATES)) video.addEventListener(type, tell)
  target.heard({
    updateCustomData: (data) => reporter.update(data),
    recordCustomEvent: (name, data) => reporter.recordEvent('ce', { ...data, cen: name }),
  })
  if (!video.paused) reporter.update({ sta: 'p' })
  reporter.start()
  return () => {
    for (const type of Object.keys(STATES)) video.removeEventListener(type, tell)
    reporter.stop(true)
  }
}
