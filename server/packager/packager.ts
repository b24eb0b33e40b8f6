/** What arrives, as the headers say it. */
export interface StreamFacts {
  /** RFC 6381 names; audio is null for a stream without sound. */
  readonly videoCodec: string
  readonly audioCodec: string | null
  readonly width: number | null
  readonly height: number | null
  /** bits/s as the encoder announced it, or null. */
  readonly bandwidth: number | null
}

export interface PackagerEars {
  /** The first segment can be played. */
  readonly playable: () => void
  /** It ended although nobody asked it to. */
  readonly failed: (detail: string) => void
}

/** One uninterrupted stretch of a broadcast on its way to the viewers. */
export interface PackagerRun {
  readonly write: (type: 'audio' | 'video', timestamp: number, payload: Buffer) => void
  /** Writes what is left; resolves when the last segment is on disk. */
  readonly stop: () => Promise<void>
}

/** Turns what a host pushes into what viewers play: `GET /hls/<broadcast>/index.m3u8`. */
export interface Packager {
  readonly start: (broadcast: string, facts: StreamFacts, ears: PackagerEars) => Promise<PackagerRun>
  /** The text of a playlist, or undefined while there is nothing to play. */
  readonly playlist: (broadcast: string, name: 'index' | 'media') => Promise<string | undefined>
  /** The folder of a broadcast's segments. */
  readonly folder: string
}
