import HLS from 'hls-parser'

interface Piece {
  readonly uri: string
  readonly duration: number
}

/** A media playlist as a player sees it; segments and parts by the number of the segment. */
export interface ReadPlaylist {
  readonly first: number
  readonly segments: ReadonlyMap<number, Piece>
  readonly parts: ReadonlyMap<number, readonly Piece[]>
  readonly targetDuration: number
  readonly partTarget: number
  readonly hint: string | undefined
}

/** Reads a media playlist as strictly as hls-parser can. @throws on any breach of RFC 8216bis it knows */
export function readPlaylist(text: string): ReadPlaylist {
  HLS.setOptions({ strictMode: true })
  const media = HLS.parse(text)
  if (media.isMasterPlaylist) throw new Error('this is a playlist of playlists')
  const first = media.mediaSequenceBase ?? 0
  const segments = new Map<number, Piece>()
  const parts = new Map<number, Piece[]>()
  media.segments.forEach(({ uri, duration, parts: listed }, index) => {
    const number = first + media.skip + index
    if (uri) segments.set(number, { uri, duration })
    const there = listed.filter(({ hint }) => !hint)
    if (there.length > 0)
      parts.set(
        number,
        there.map((part) => ({ uri: part.uri, duration: part.duration ?? 0 })),
      )
  })
  return {
    first,
    segments,
    parts,
    targetDuration: media.targetDuration,
    partTarget: media.partTargetDuration ?? 0,
    hint: /PRELOAD-HINT:TYPE=PART,URI="([^"]+)"/.exec(text)?.[1],
  }
}
