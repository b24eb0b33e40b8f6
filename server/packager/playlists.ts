import type { StreamFacts } from './packager.ts'

/** One segment of a run's playlist as the muxer wrote it. */
export interface Segment {
  readonly seconds: number
  /** RFC 3339, or null. */
  readonly at: string | null
  readonly file: string
}

export interface Run {
  readonly name: string
  /** Number of the first listed segment within its run. */
  readonly first: number
  readonly segments: readonly Segment[]
  readonly finished: boolean
}

/** Reads the media playlist that the muxer keeps for one run. */
export function readRun(name: string, playlist: string): Run {
  const lines = playlist.split('\n').map((line) => line.trim())
  const first = Number(/^#EXT-X-MEDIA-SEQUENCE:(\d+)/m.exec(playlist)?.[1] ?? 0)
  const segments: Segment[] = []
  let seconds = 0
  let at: string | null = null
  for (const line of lines) {
    if (line.startsWith('#EXTINF:')) seconds = Number.parseFloat(line.slice(8))
    else if (line.startsWith('#EXT-X-PROGRAM-DATE-TIME:')) at = line.slice(25)
    else if (line !== '' && !line.startsWith('#')) {
      segments.push({ seconds, at, file: line })
      at = null
    }
  }
  return { name, first, segments, finished: lines.includes('#EXT-X-ENDLIST') }
}

/** Segments a viewer may be behind the live edge. */
const WINDOW = 15

/**
 * One playlist over all runs of a broadcast, so that a host may come and go and no player reloads: the media
 * sequence goes on, and each run begins with a discontinuity and its own initialisation (RFC 8216, 4.3).
 */
export function mediaPlaylist(runs: readonly Run[], ended: boolean): string | undefined {
  let before = 0
  // A run that ended before its first segment leaves no discontinuity, so it has no number either.
  const all = runs
    .filter(({ segments }) => segments.length > 0)
    .flatMap((run, number) => {
      const numbered = run.segments.map((segment, index) => ({
        ...segment,
        run: run.name,
        number,
        sequence: before + run.first + index,
      }))
      before += run.first + run.segments.length
      return numbered
    })
  const shown = all.slice(-WINDOW)
  const [oldest] = shown
  if (!oldest) return undefined
  const target = Math.max(1, ...shown.map(({ seconds }) => Math.round(seconds)))
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-TARGETDURATION:${target}`,
  ]
  lines.push(`#EXT-X-MEDIA-SEQUENCE:${oldest.sequence}`, `#EXT-X-DISCONTINUITY-SEQUENCE:${oldest.number}`)
  let run: string | undefined
  for (const segment of shown) {
    if (segment.run !== run) {
      if (run !== undefined) lines.push('#EXT-X-DISCONTINUITY')
      lines.push(`#EXT-X-MAP:URI="${segment.run}/init.mp4"`)
      run = segment.run
    }
    if (segment.at) lines.push(`#EXT-X-PROGRAM-DATE-TIME:${segment.at}`)
    lines.push(`#EXTINF:${segment.seconds.toFixed(6)},`, `${segment.run}/${segment.file}`)
  }
  if (ended) lines.push('#EXT-X-ENDLIST')
  return `${lines.join('\n')}\n`
}

/** When an encoder does not say: enough for 1080p30. */
const GUESSED_BANDWIDTH = 5_000_000

/** The playlist of playlists, with one rendition for now. */
export function multivariantPlaylist({
  videoCodec,
  audioCodec,
  width,
  height,
  bandwidth,
}: StreamFacts): string {
  const attributes = [
    `BANDWIDTH=${Math.round(bandwidth ?? GUESSED_BANDWIDTH)}`,
    `CODECS="${[videoCodec, audioCodec].filter(Boolean).join(',')}"`,
    ...(width && height ? [`RESOLUTION=${width}x${height}`] : []),
  ]
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-STREAM-INF:${attributes.join(',')}`,
    'media.m3u8',
    '',
  ].join('\n')
}
