import type { Shown, StreamRole } from '#content/schema/broadcast.ts'
import { chooseShown } from './chooseShown.ts'
import { playSlate, type Slate } from './slate.ts'
import { createSource, type Source } from './source.ts'
import type { SourceEvent } from './sourceReader.ts'
import type { Stretch } from './stretch.ts'

type Picture = Extract<SourceEvent, { readonly type: 'picture' }>

/** A stretch as the switcher needs it. */
export interface Outgoing extends Pick<Stretch, 'picture' | 'sound' | 'end'> {
  /** Whether the next keyframe should begin another, because what is encoded has to change. */
  readonly isStale: () => boolean
}

interface Needs {
  readonly now: () => number
  readonly slates: Readonly<Record<'backSoon' | 'intermission', Slate>>
  /** Begins a stretch of what goes out, at this keyframe. */
  readonly begin: (source: Source, first: Picture, shown: Shown) => Outgoing | undefined
  /** Until when viewers saw a host in an earlier process, ms since 1970. */
  readonly seenUntil: number | undefined
  readonly changed: (shown: Shown) => void
}

/** A host who has not come back after so long is not expected any more, in ms. */
const PATIENCE_MS = 2 * 3_600_000
/** How soon a lost host is noticed, in ms. */
const LOOK_EVERY_MS = 100
/** A host whose last keyframe is older comes on air at the next, so that viewers do not fall behind, in ms. */
const FRESH_MS = 3000

/**
 * Decides from moment to moment what goes out and sews it together at keyframes: the host, the second host who
 * stands by, or a picture of the hall. Viewers stay in one playlist and never see black.
 */
export function createSwitcher({ now, slates, begin, seenUntil, changed }: Needs) {
  const hosts: Partial<Record<StreamRole, Source>> = {}
  let intermission = false
  let ended = false
  let shown: Shown = 'nothing'
  let source: Source | undefined
  let stretch: Outgoing | undefined
  /** When viewers last saw a host. */
  let seenAt = seenUntil

  const endStretch = () => {
    void stretch?.end()
    stretch = undefined
  }
  const send = (event: SourceEvent) => {
    if (event.type === 'seam') {
      endStretch()
    } else if (event.type === 'sound') stretch?.sound(event.at, event.data)
    else {
      if (event.key && stretch?.isStale()) endStretch()
      if (!stretch && event.key && source) stretch = begin(source, event, shown)
      stretch?.picture(event)
    }
  }
  const heardFrom = (from: () => Source | undefined) => (event: SourceEvent) => {
    if (from() === source) send(event)
    else if (event.type === 'picture' && event.key) look()
  }
  const sourceFor = (next: Shown): Source | undefined => {
    if (next === 'main' || next === 'backup') return hosts[next]
    if (next === 'nothing') return undefined
    const slate: Source = playSlate(
      slates[next],
      now,
      heardFrom(() => slate),
    )
    return slate
  }
  const show = (next: Shown) => {
    endStretch()
    if (shown === 'backSoon' || shown === 'intermission') source?.leave()
    shown = next
    source = sourceFor(next)
    for (const media of source?.sinceKey() ?? []) send(media)
    changed(next)
  }
  const isReady = (role: StreamRole) => {
    const host = hosts[role]
    if (!host?.isAlive()) return false
    return (
      (host === source && stretch !== undefined) || (host.sinceKey().length > 0 && host.age() <= FRESH_MS)
    )
  }
  const look = () => {
    if ((shown === 'main' || shown === 'backup') && stretch) seenAt = now()
    const next = chooseShown({
      main: isReady('main'),
      backup: isReady('backup'),
      intermission,
      missed: seenAt !== undefined && now() - seenAt < PATIENCE_MS,
      ended,
    })
    const replaced = (next === 'main' || next === 'backup') && hosts[next] !== source
    if (next !== shown || replaced) show(next)
  }
  const timer = setInterval(look, LOOK_EVERY_MS)

  return {
    /** A host's way in. */
    connect(role: StreamRole): Source {
      const host: Source = createSource({ now, hear: heardFrom(() => host) })
      hosts[role] = host
      return {
        ...host,
        leave: () => {
          host.leave()
          if (hosts[role] === host) delete hosts[role]
          look()
        },
      }
    },
    setIntermission: (wanted: boolean) => {
      intermission = wanted
      look()
    },
    shown: () => shown,
    /** What goes out begins a new stretch at once, from its last keyframe on. */
    renew: () => {
      endStretch()
      for (const media of source?.sinceKey() ?? []) send(media)
    },
    end: () => {
      ended = true
      look()
      clearInterval(timer)
    },
  }
}
