import { seededRandom } from '#content/scene/seededRandom.ts'

/** Where an instrument plays to. */
export interface Room {
  readonly context: BaseAudioContext
  readonly out: AudioNode
}

interface Note {
  /** When it begins, in s of the context. */
  readonly at: number
  readonly hz: number
  /** Amplitude of its loudest part, 1 being all there is. */
  readonly peak: number
  /** Until it has faded, in s. */
  readonly seconds: number
}

const ATTACK = 0.004
const GONE = 0.0001
const NOISE_SECONDS = 2

/** A bar of wood under a soft mallet: the tone, two of a bar's own overtones that die sooner, and the mallet's tap. */
export function woodBar(room: Room, { at, hz, peak, seconds }: Note) {
  tone(room, { at, hz, peak, seconds })
  tone(room, { at, hz: hz * 3.93, peak: peak * 0.22, seconds: seconds * 0.4 })
  tone(room, { at, hz: hz * 9.2, peak: peak * 0.06, seconds: seconds * 0.15 })
  brush(room, { at, from: 1800, to: 900, peak: peak * 0.3, seconds: 0.03 })
}

/** A drop that falls into water: its bubble rings higher while it closes. */
export function waterDrop(room: Room, { at, hz, peak, seconds }: Note) {
  const voice = tone(room, { at, hz, peak, seconds })
  voice.frequency.exponentialRampToValueAtTime(hz * 2.4, at + seconds * 0.7)
}

interface Stroke {
  readonly at: number
  /** Where the hiss begins and ends, in Hz. */
  readonly from: number
  readonly to: number
  readonly peak: number
  readonly seconds: number
}

/** Paper or leaves brushed over: a hiss that wanders from one height to another. */
export function brush({ context, out }: Room, { at, from, to, peak, seconds }: Stroke) {
  const source = new AudioBufferSourceNode(context, { buffer: noiseOf(context) })
  const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: from, Q: 0.9 })
  band.frequency.setValueAtTime(from, at)
  band.frequency.exponentialRampToValueAtTime(to, at + seconds)
  source
    .connect(band)
    .connect(swell(context, { at, peak, seconds, attack: seconds * 0.3 }))
    .connect(out)
  source.start(at, 0, seconds + 0.05)
}

function tone({ context, out }: Room, { at, hz, peak, seconds }: Note): OscillatorNode {
  const voice = new OscillatorNode(context, { frequency: hz })
  voice.frequency.setValueAtTime(hz, at)
  voice.connect(swell(context, { at, peak, seconds, attack: ATTACK })).connect(out)
  voice.start(at)
  voice.stop(at + seconds + 0.02)
  return voice
}

interface Swell {
  readonly at: number
  readonly peak: number
  readonly seconds: number
  readonly attack: number
}

function swell(context: BaseAudioContext, { at, peak, seconds, attack }: Swell): GainNode {
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(peak, at + Math.min(attack, seconds / 2))
  gain.gain.exponentialRampToValueAtTime(GONE, at + seconds)
  return gain
}

const noises = new WeakMap<BaseAudioContext, AudioBuffer>()

/** Two seconds of even hiss, the same on every machine; made once for a context. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const made = noises.get(context)
  if (made) return made
  const length = context.sampleRate * NOISE_SECONDS
  const buffer = new AudioBuffer({ length, sampleRate: context.sampleRate })
  const random = seededRandom(7)
  buffer.copyToChannel(
    Float32Array.from({ length }, () => random() * 2 - 1),
    0,
  )
  noises.set(context, buffer)
  return buffer
}
