/** What a recorder may write, the best first: H.264 needs no encoding afterwards. */
const TYPES = [
  'video/webm;codecs=h264,opus',
  'video/mp4;codecs=avc1.42E01F,mp4a.40.2',
  'video/webm;codecs=vp8,opus',
  'video/webm',
  'video/mp4',
] as const

/** The best that this browser can write; undefined where it cannot record at all. */
export const recorderType = (canWrite: (type: string) => boolean): string | undefined =>
  TYPES.find((type) => canWrite(type))
