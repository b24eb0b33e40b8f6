import {
  NeutralToneMapping,
  NoToneMapping,
  PCFShadowMap,
  Scene,
  type Texture,
  Vector3,
  WebGLRenderer,
} from 'three'
import type { MascotMoment } from '#content/ip/createMascot.ts'
import { createPlainRoom } from '#content/scene/room/plainRoom.ts'
import type { Frame, Quality, Scene3d, SceneModule } from '#content/scene/scene.ts'
import type { Point } from '#content/schema/exhibit.ts'
import type { WallCut } from '#content/wall/wallLayout.ts'
import type { Companion } from './companion.ts'
import { compilePrograms } from './compilePrograms.ts'
import { cutViewport, ratioWithin, wholeFrame } from './cutView.ts'
import { picturesInFlight } from './picturesInFlight.ts'
import { pixelRatioFor } from './pixelRatioFor.ts'
import { drawShot, type ShotPicture } from './shotCamera.ts'

interface Making {
  readonly canvas: HTMLCanvasElement
  readonly quality: Quality
  readonly seed?: number
}

interface Shown {
  readonly module: SceneModule<unknown>
  readonly scene: Scene3d<unknown>
  /** One for each: three keeps something of every light for as long as the world that it shone in. */
  readonly world: Scene
  /** Drawn without shadow maps and reflections. */
  readonly plain: boolean
}

/** What a drawing cost and holds, for tests and for choosing a quality. */
export interface StageInfo {
  readonly drawCalls: number
  readonly triangles: number
  readonly geometries: number
  readonly textures: number
}

/** Who stands in a corner of the picture, and where: CSS px from the upper left. */
export interface Beside {
  readonly companion: Companion
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly moment: MascotMoment
}

/** What is drawn beside or instead of the plain picture. */
interface Over {
  readonly beside?: Beside | undefined
  readonly shot?: ShotPicture | undefined
}

/** A scene that waits in the wings. */
interface Prepared {
  readonly scene: Scene3d<unknown>
  /** Puts it on, like `Stage.show`. */
  readonly show: () => Scene3d<unknown>
}

export interface Stage {
  /** Lights the metal and gloss of every scene from now on; the stage disposes it. */
  readonly lightBy: (room: Texture) => void
  /** Makes a scene and puts it on; the picture before stays until the first `draw`. */
  readonly show: (module: SceneModule<unknown>) => Scene3d<unknown>
  /** Makes a scene and has its programs compiled while the picture that is on goes on; the caller shows or disposes it. */
  readonly prepare: (module: SceneModule<unknown>) => Promise<Prepared>
  /** Has the programs of whoever will stand beside the picture compiled. */
  readonly prepareBeside: (companion: Companion) => Promise<void>
  /**
   * Draws the scene, as a shot of a film shows it where one is given; over it, by the same renderer, whoever stands
   * beside it.
   */
  readonly draw: (seconds: number, inputs: unknown, over?: Over) => void
  /** On a wall of several displays the canvas shows the cut of a larger picture. */
  readonly resize: (frame: Frame, pixelRatio?: number, cut?: WallCut) => void
  /** From now on; the scene that is on is made anew, and the picture stays until its first `draw`. */
  readonly setQuality: (quality: Quality) => Scene3d<unknown> | undefined
  /** Where a hotspot is on the picture, in CSS px; null while it is behind the camera or unknown. */
  readonly project: (spot: string | Point) => { x: number; y: number } | null
  /** Pictures that were drawn and that the GPU has not finished. */
  readonly unfinished: () => number
  readonly info: () => StageInfo
  readonly dispose: () => void
}

/** The one renderer of a screen, for life: scenes come and go on it, and a lost context comes back by itself. */
export function createStage({ canvas, quality: first, seed = 1 }: Making): Stage {
  let quality = first
  let ratio = 1
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, preserveDrawingBuffer: true })
  renderer.setClearColor(0, 0)
  // A picture with somebody beside it is drawn in two passes and counted as one.
  renderer.info.autoReset = false
  renderer.shadowMap.type = PCFShadowMap
  // Asking the driver about each program waits for it: dozens of times before the first picture. Tests ask.
  renderer.debug.checkShaderErrors = import.meta.env.DEV
  const gl = renderer.getContext() as WebGL2RenderingContext
  const inFlight = picturesInFlight(gl)
  const widest = Math.min(...(gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array))
  let environment: Texture | undefined
  let shown: Shown | undefined
  let before: Shown | undefined
  let frame: Frame = { width: canvas.clientWidth || 1, height: canvas.clientHeight || 1 }
  let cut: WallCut | undefined
  let last: { seconds: number; inputs: unknown; over: Over } | undefined

  const dress = ({ module: { look }, world, plain }: Shown) => {
    renderer.toneMapping = look.toneMapping === 'neutral' ? NeutralToneMapping : NoToneMapping
    renderer.toneMappingExposure = look.exposure
    renderer.shadowMap.enabled = look.shadows && !plain
    world.environment = look.environment > 0 && !plain ? (environment ?? null) : null
    world.environmentIntensity = look.environment
  }

  const draw = (seconds: number, inputs: unknown, over: Over = {}) => {
    if (!shown) return
    last = { seconds, inputs, over }
    const { scene, world } = shown
    scene.update(seconds, inputs)
    renderer.info.reset()
    const render = () => renderer.render(world, scene.camera)
    if (over.shot) drawShot(scene.object, scene.camera, over.shot, render)
    else render()
    if (over.beside) drawBeside(seconds, over.beside)
    inFlight.add()
    if (before) {
      before.scene.dispose()
      before = undefined
    }
  }

  const drawBeside = (seconds: number, { companion, box, moment }: Beside) => {
    companion.update(seconds, moment)
    companion.world.environment = environment ?? null
    companion.camera.aspect = box.width / box.height
    companion.camera.updateProjectionMatrix()
    const [left, foot, , whole] = cutViewport(cut, frame)
    const corner = [left + box.x, foot + whole - box.y - box.height, box.width, box.height] as const
    renderer.setViewport(...corner)
    renderer.setScissor(...corner)
    renderer.setScissorTest(true)
    renderer.autoClear = false
    renderer.toneMapping = NeutralToneMapping
    renderer.clearDepth()
    renderer.render(companion.world, companion.camera)
    renderer.autoClear = true
    renderer.setScissorTest(false)
    renderer.setViewport(...cutViewport(cut, frame))
    if (shown) dress(shown)
  }

  // The context may be taken at any time (a driver restarts, a laptop sleeps); three.js uploads everything anew.
  const restore = () => {
    if (last) draw(last.seconds, last.inputs, last.over)
  }
  canvas.addEventListener('webglcontextrestored', restore)

  const make = (module: SceneModule<unknown>): Shown => {
    const scene = module.create({ renderer, seed, quality })
    scene.resize(wholeFrame(cut, frame))
    const plain = quality === 'low' && module.look.plainAtLow === true
    const world = new Scene().add(scene.object, ...(plain ? [createPlainRoom(module.look.environment)] : []))
    return { module, scene, world, plain }
  }
  const show = (next: Shown) => {
    before?.scene.dispose()
    before = shown
    shown = next
    next.scene.resize(wholeFrame(cut, frame))
    // What was asked of the scene before means nothing to this one.
    last = undefined
    dress(next)
    return next.scene
  }
  const fillFrame = () => {
    renderer.setPixelRatio(Math.min(pixelRatioFor(quality, frame, ratio), ratioWithin(cut, widest)))
    renderer.setSize(frame.width, frame.height, false)
    renderer.setViewport(...cutViewport(cut, frame))
  }

  return {
    lightBy: (room) => {
      environment?.dispose()
      environment = room
      if (shown) dress(shown)
    },
    prepare: async (module) => {
      const made = make(module)
      dress(made)
      const compiled = compilePrograms(renderer, made.world, made.scene.camera)
      if (shown) dress(shown)
      await compiled
      return { scene: made.scene, show: () => show(made) }
    },
    prepareBeside: async ({ world, camera }) => {
      world.environment = environment ?? null
      const mapping = renderer.toneMapping
      renderer.toneMapping = NeutralToneMapping
      const compiled = compilePrograms(renderer, world, camera)
      renderer.toneMapping = mapping
      await compiled
    },
    show: (module) => show(make(module)),
    draw,
    setQuality: (next) => {
      quality = next
      const drawn = last
      if (shown) show(make(shown.module))
      fillFrame()
      if (drawn) draw(drawn.seconds, drawn.inputs, drawn.over)
      return shown?.scene
    },
    resize: (next, pixelRatio = globalThis.devicePixelRatio ?? 1, part = undefined) => {
      frame = next
      cut = part
      ratio = pixelRatio
      fillFrame()
      shown?.scene.resize(wholeFrame(cut, frame))
      if (last) draw(last.seconds, last.inputs, last.over)
    },
    project: (spot) => {
      const { anchors, carrier } = shown?.scene ?? {}
      const place = typeof spot === 'string' ? anchors?.get(spot) : carrier ? carrier.placeOf(spot) : spot
      if (!place || !shown) return null
      const { x, y, z } = new Vector3().copy(place).project(shown.scene.camera)
      if (z > 1) return null
      const { width, height } = wholeFrame(cut, frame)
      return { x: ((x + 1) / 2) * width - (cut?.x ?? 0), y: ((1 - y) / 2) * height - (cut?.y ?? 0) }
    },
    unfinished: inFlight.count,
    info: () => ({
      drawCalls: renderer.info.render.calls,
      triangles: renderer.info.render.triangles,
      geometries: renderer.info.memory.geometries,
      textures: renderer.info.memory.textures,
    }),
    dispose: () => {
      canvas.removeEventListener('webglcontextrestored', restore)
      before?.scene.dispose()
      shown?.scene.dispose()
      environment?.dispose()
      renderer.dispose()
    },
  }
}
