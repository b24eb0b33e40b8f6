/** Where a stream of parts goes: one rendition. Calls come in this order: begin (chunk… endPart)… begin … */
export interface PartSink {
  /** A segment begins; the one before it is complete. */
  readonly begin: (segment: number) => void
  /** The next bytes of the part that is being written. */
  readonly chunk: (bytes: Buffer) => void
  /** The part is complete; `duration` in seconds, `independent` where it begins with a keyframe. */
  readonly endPart: (duration: number, independent: boolean) => void
}

/** The longest part, in ms (PART-TARGET): 10 pictures at 30 a second, 8 at 25. */
export const PART_MS = 334
/** All parts but the last of a segment are at least this long, in ms (RFC 8216bis, 4.4.4.9). */
export const SHORTEST_PART_MS = Math.ceil(PART_MS * 0.85)
