/** What viewers see: one picture, or the screen with the host in a corner of it. */
export type Scene = 'camera' | 'screen' | 'both'

const WIDTH = 1280
const HEIGHT = 720
const RATE = 30
/** The corner picture, as a part of the width, and its margin in pixels. */
const CORNER = 0.24
const MARGIN = 24

interface Needs {
  readonly canvas: HTMLCanvasElement
  /** The card that stands for a camera that is covered. */
  readonly card: { readonly paper: string; readonly ink: string; readonly words: () => string }
}

/**
 * The picture and the sound that go out, put together in the page, so that devices come and go without a seam in the
 * recording. It has sound from the first moment, if only silence.
 */
export function createStage({ canvas, card }: Needs) {
  const context = canvas.getContext('2d', { alpha: false })
  const audio = new AudioContext()
  const bus = audio.createMediaStreamDestination()
  const meter = new AnalyserNode(audio, { fftSize: 1024 })
  const gain = new GainNode(audio)
  gain.connect(meter)
  gain.connect(bus)
  const samples = new Float32Array(meter.fftSize)
  const inputs = new Map<'microphone' | 'screen', MediaStreamAudioSourceNode>()
  const pictures: Record<'camera' | 'screen', HTMLVideoElement> = { camera: newVideo(), screen: newVideo() }
  const ticks = new Worker(new URL('./ticks.ts', import.meta.url), { type: 'module' })
  let scene: Scene = 'camera'
  let covered = false

  canvas.width = WIDTH
  canvas.height = HEIGHT

  const isThere = (video: HTMLVideoElement) => video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
  const place = (
    video: HTMLVideoElement,
    x: number,
    y: number,
    width: number,
    height: number,
    fill: boolean,
  ) => {
    const scales = [width / video.videoWidth, height / video.videoHeight]
    const scale = fill ? Math.max(...scales) : Math.min(...scales)
    const [w, h] = [video.videoWidth * scale, video.videoHeight * scale]
    context?.save()
    context?.beginPath()
    context?.rect(x, y, width, height)
    context?.clip()
    context?.drawImage(video, x + (width - w) / 2, y + (height - h) / 2, w, h)
    context?.restore()
  }
  const drawCard = () => {
    if (!context) return
    context.fillStyle = card.paper
    context.fillRect(0, 0, WIDTH, HEIGHT)
    context.fillStyle = card.ink
    context.font = '600 64px serif'
    context.textAlign = 'center'
    context.fillText(card.words(), WIDTH / 2, HEIGHT / 2)
  }
  const draw = () => {
    const camera = !covered && isThere(pictures.camera)
    const screen = isThere(pictures.screen)
    if (scene === 'camera' ? !camera : !screen) return drawCard()
    if (!context) return
    context.fillStyle = card.ink
    context.fillRect(0, 0, WIDTH, HEIGHT)
    if (scene === 'camera') return place(pictures.camera, 0, 0, WIDTH, HEIGHT, true)
    place(pictures.screen, 0, 0, WIDTH, HEIGHT, false)
    if (scene === 'screen' || !camera) return
    const width = WIDTH * CORNER
    const height = (width * 9) / 16
    place(pictures.camera, WIDTH - width - MARGIN, HEIGHT - height - MARGIN, width, height, true)
  }
  ticks.onmessage = () => {
    draw()
    ticks.postMessage(0)
  }
  ticks.postMessage(0)
  const outgoing = new MediaStream([
    ...canvas.captureStream(RATE).getVideoTracks(),
    ...bus.stream.getAudioTracks(),
  ])

  const take = (kind: 'camera' | 'screen', stream: MediaStream | null) => {
    const video = pictures[kind]
    for (const track of (video.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop()
    video.srcObject = stream
    if (stream) void video.play().catch(() => {})
  }
  const listen = (kind: 'microphone' | 'screen', stream: MediaStream | null) => {
    const before = inputs.get(kind)
    before?.disconnect()
    for (const track of before?.mediaStream.getAudioTracks() ?? []) track.stop()
    inputs.delete(kind)
    if (!stream || stream.getAudioTracks().length === 0) return
    const input = audio.createMediaStreamSource(stream)
    input.connect(gain)
    inputs.set(kind, input)
  }

  return {
    outgoing,
    setScene: (wanted: Scene) => {
      scene = wanted
    },
    setCovered: (wanted: boolean) => {
      covered = wanted
    },
    setMuted: (muted: boolean) => {
      gain.gain.value = muted ? 0 : 1
    },
    camera: (stream: MediaStream | null) => take('camera', stream),
    screen: (stream: MediaStream | null) => {
      take('screen', stream)
      listen('screen', stream)
    },
    microphone: (stream: MediaStream | null) => listen('microphone', stream),
    /** The samples of this moment; the same array each time. */
    samples: () => {
      meter.getFloatTimeDomainData(samples)
      return samples
    },
    /** A browser lets sound begin only after a touch. */
    wake: () => audio.resume(),
    close: () => {
      ticks.terminate()
      take('camera', null)
      take('screen', null)
      listen('microphone', null)
      listen('screen', null)
      for (const track of outgoing.getTracks()) track.stop()
      void audio.close()
    },
  }
}

export type Stage = ReturnType<typeof createStage>

function newVideo(): HTMLVideoElement {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  return video
}
