import { isAudioHeader, isVideoHeader } from './codecs.ts'
import type { Media } from './watchStream.ts'

/** The packager as the ingest needs it. */
export interface Outlet {
  readonly write: (type: 'audio' | 'video', timestamp: number, payload: Buffer) => void
  readonly leave: () => void
}

interface Needs {
  readonly connect: (channel: string) => Promise<Outlet>
  readonly failed: (error: unknown) => void
}

/** A publisher's line into a channel: what comes before it is open waits, and it may be led into another one later. */
export function createOutletLine({ connect, failed }: Needs) {
  const headers: Partial<Record<Media['type'], Media>> = {}
  let outlet: Outlet | undefined
  let waiting: Media[] = []
  let connecting: Promise<unknown> = Promise.resolve()
  let turn = 0

  const give = ({ type, timestamp, payload }: Media) => outlet?.write(type, timestamp, payload)
  const leave = () => {
    turn += 1
    outlet?.leave()
    outlet = undefined
    waiting = []
  }
  const lead = (channel: string, held: readonly Media[]) => {
    leave()
    const mine = turn
    waiting = [...held]
    connecting = connect(channel)
      .then((connected) => {
        if (turn !== mine) return connected.leave()
        outlet = connected
        for (const media of waiting) give(media)
        waiting = []
      })
      .catch((error: unknown) => {
        if (turn === mine) failed(error)
      })
  }

  return {
    /** @throws what the channel thinks of it */
    write(media: Media) {
      const header = media.type === 'video' ? isVideoHeader(media.payload) : isAudioHeader(media.payload)
      if (header) headers[media.type] = media
      if (outlet) give(media)
      else waiting.push(media)
    },
    /** Leads into a channel, with what the decoder has to know first. */
    lead: (channel: string) =>
      lead(
        channel,
        [headers.video, headers.audio].filter((media) => media !== undefined),
      ),
    /** Resolves when the channel has been left. */
    close: async () => {
      leave()
      await connecting
    },
  }
}
