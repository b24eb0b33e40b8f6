import { type AudioTrack, audioTrack } from './tracks.ts'

/** One frame of AAC-LC in which nothing is heard, by number of channels (as hls.js keeps them). */
const SILENT_FRAMES: Record<number, Buffer> = {
  1: Buffer.from('00c800802380', 'hex'),
  2: Buffer.from('210049900219002380', 'hex'),
}

/** Sound for a stream that brings none: AAC-LC, 48 kHz, stereo. Every run has sound, so no player changes its decoder. */
export const silentTrack: AudioTrack = audioTrack(Buffer.from([0x11, 0x90]))

/** A frame of silence that a decoder set up for this track understands, if there is one. */
export const silentFrame = ({ codec, channels }: AudioTrack): Buffer | undefined =>
  codec === 'mp4a.40.2' ? SILENT_FRAMES[channels] : undefined
