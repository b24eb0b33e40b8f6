import { seededRandom } from '#content/scene/seededRandom.ts'
import { noiseOf, type Room } from './instruments.ts'
import type { BedName } from './sounds.ts'

/** A hiss that comes and goes: its height and width as a filter, how loud, and how slowly it breathes. */
interface Breath {
  readonly type: BiquadFilterType
  readonly hz: number
  readonly q: number
  readonly gain: number
  /** Breaths a second, and how deep, 0 to 1. */
  readonly pace: number
  readonly depth: number
}

const breaths: Record<BedName, readonly Breath[]> = {
  leaves: [
    { type: 'bandpass', hz: 2600, q: 0.6, gain: 0.05, pace: 0.13, depth: 0.8 },
    { type: 'bandpass', hz: 900, q: 0.5, gain: 0.03, pace: 0.07, depth: 0.6 },
  ],
  reeds: [
    { type: 'bandpass', hz: 1500, q: 0.7, gain: 0.045, pace: 0.17, depth: 0.8 },
    { type: 'lowpass', hz: 320, q: 0.4, gain: 0.06, pace: 0.09, depth: 0.9 },
  ],
  rain: [{ type: 'highpass', hz: 1800, q: 0.4, gain: 0.022, pace: 0.11, depth: 0.3 }],
  river: [
    { type: 'lowpass', hz: 260, q: 0.5, gain: 0.11, pace: 0.1, depth: 0.6 },
    { type: 'bandpass', hz: 620, q: 1.6, gain: 0.035, pace: 0.27, depth: 0.9 },
  ],
}

const DROPS_SECONDS = 5
const DROPS = 220

/** Begins what goes on behind a scene; returns the way to stop it. */
export function startBed(room: Room, name: BedName): () => void {
  const { context, out } = room
  const nodes = breaths[name].flatMap((breath) => breathe(room, breath))
  if (name === 'rain') {
    const drops = new AudioBufferSourceNode(context, { buffer: dropsOf(context), loop: true })
    drops.connect(out)
    nodes.push(drops)
  }
  for (const node of nodes) node.start()
  return () => {
    for (const node of nodes) {
      node.stop()
      node.disconnect()
    }
  }
}

function breathe(
  { context, out }: Room,
  { type, hz, q, gain, pace, depth }: Breath,
): AudioScheduledSourceNode[] {
  const hiss = new AudioBufferSourceNode(context, { buffer: noiseOf(context), loop: true })
  const filter = new BiquadFilterNode(context, { type, frequency: hz, Q: q })
  const level = new GainNode(context, { gain: gain * (1 - depth / 2) })
  const wave = new OscillatorNode(context, { frequency: pace })
  const swing = new GainNode(context, { gain: (gain * depth) / 2 })
  wave.connect(swing).connect(level.gain)
  hiss.connect(filter).connect(level).connect(out)
  return [hiss, wave]
}

/** Drops on leaves and paving: small pings, drawn once and played in a round. */
function dropsOf(context: BaseAudioContext): AudioBuffer {
  const { sampleRate } = context
  const length = sampleRate * DROPS_SECONDS
  const samples = new Float32Array(length)
  const random = seededRandom(11)
  for (let drop = 0; drop < DROPS; drop += 1) {
    const begin = Math.floor(random() * length)
    const hz = 700 + 2400 * random()
    const loud = 0.012 + 0.03 * random() ** 3
    const long = Math.floor(sampleRate * (0.012 + 0.02 * random()))
    for (let step = 0; step < long; step += 1) {
      const at = (begin + step) % length
      const fade = Math.exp((-5 * step) / long) * Math.min(1, step / 24)
      samples[at] = (samples[at] ?? 0) + loud * fade * Math.sin((2 * Math.PI * hz * step) / sampleRate)
    }
  }
  const buffer = new AudioBuffer({ length, sampleRate })
  buffer.copyToChannel(samples, 0)
  return buffer
}
