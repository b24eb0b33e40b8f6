/** The demuxer that ffmpeg is told to use, so that it never guesses and no other of its many parsers sees the bytes. */
export type SoundKind = 'wav' | 'ogg' | 'mov' | 'mp3' | 'aac' | 'flac'

const ascii = (bytes: Buffer, from: number, until: number) => bytes.toString('latin1', from, until)

/** What a recording is by its first bytes, whatever its name says; undefined where it is none of ours. */
export function soundKindOf(bytes: Buffer): SoundKind | undefined {
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE') return 'wav'
  if (ascii(bytes, 0, 4) === 'OggS') return 'ogg'
  if (ascii(bytes, 0, 4) === 'fLaC') return 'flac'
  if (ascii(bytes, 4, 8) === 'ftyp') return 'mov'
  if (ascii(bytes, 0, 3) === 'ID3') return frameKind(bytes, afterTag(bytes)) ?? 'mp3'
  return frameKind(bytes, 0)
}

/** MPEG audio begins each frame with eleven ones; two zeros where the layer would stand mean AAC in ADTS. */
function frameKind(bytes: Buffer, at: number): SoundKind | undefined {
  const [sync = 0, next = 0] = bytes.subarray(at, at + 2)
  if (sync !== 0xff || (next & 0xe0) !== 0xe0) return undefined
  if ((next & 0x06) === 0) return (next & 0xf0) === 0xf0 ? 'aac' : undefined
  return 'mp3'
}

/** An ID3v2 tag says its length in four times seven bits. */
const afterTag = (bytes: Buffer) =>
  10 + [6, 7, 8, 9].reduce((length, at) => length * 128 + ((bytes[at] ?? 0) & 0x7f), 0)

/** Whether a WAV holds fewer bytes than it says; a recorder that could not say how many would come wrote the most. */
export function isCutWav(head: Buffer, length: number): boolean {
  const said = head.length >= 8 ? head.readUInt32LE(4) : 0
  return said < 0xff00_0000 && said + 8 > length + 1
}
