import {
  Color,
  NeutralToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  PMREMGenerator,
  Scene,
  WebGLRenderer,
} from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { createMascot, type MascotMoment } from '#content/ip/createMascot.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { sunlight } from '#content/scene/sunlight.ts'

export interface Cell {
  readonly name: string
  readonly seconds: number
  readonly inputs: MascotMoment
  /** Radians the figure is turned by. */
  readonly turn?: number
  /** Nearer to the face. */
  readonly close?: boolean
}

declare global {
  interface Window {
    /** Draws one cell after another, `columns` in a row; says what one figure costs and what is left afterwards. */
    drawSheet: (
      cells: readonly Cell[],
      columns: number,
    ) => { drawCalls: number; triangles: number; left: number[] }
  }
}

const canvas = document.querySelector('canvas') as HTMLCanvasElement
const renderer = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
renderer.toneMappingExposure = 1.1
renderer.shadowMap.enabled = true
renderer.shadowMap.type = PCFShadowMap
renderer.info.autoReset = false

window.drawSheet = (cells, columns) => {
  const world = new Scene()
  world.background = new Color('#eef1e6')
  const generator = new PMREMGenerator(renderer)
  world.environment = generator.fromScene(new RoomEnvironment(), 0.04).texture
  world.environmentIntensity = 0.32
  world.add(sunlight('high', { reach: 2.8 }), createContactShadow(2.4, 1.6, 0.35))
  const rows = Math.ceil(cells.length / columns)
  const [width, height] = [innerWidth / columns, innerHeight / rows]
  const camera = new PerspectiveCamera(22, width / height, 0.1, 60)
  renderer.render(world, camera)
  const before = { ...renderer.info.memory }
  const mascot = createMascot(1)
  world.add(mascot.object)
  for (const line of document.querySelectorAll('p')) line.remove()
  renderer.setScissorTest(true)
  let cost = { drawCalls: 0, triangles: 0 }
  cells.forEach(({ name, seconds, inputs, turn = 0, close = false }, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    mascot.object.rotation.y = turn
    mascot.update(seconds, inputs)
    camera.position.set(0, close ? 1.95 : 1.9, close ? 5.6 : 10.4)
    camera.lookAt(0, close ? 1.95 : 1.55, 0)
    const [x, y] = [column * width, innerHeight - (row + 1) * height]
    renderer.setViewport(x, y, width, height)
    renderer.setScissor(x, y, width, height)
    renderer.info.reset()
    renderer.render(world, camera)
    cost = { drawCalls: renderer.info.render.calls, triangles: renderer.info.render.triangles }
    const line = document.createElement('p')
    line.textContent = name
    line.style.left = `${x + width / 2}px`
    line.style.top = `${(row + 1) * height - 30}px`
    document.body.append(line)
  })
  mascot.dispose()
  const { geometries, textures } = renderer.info.memory
  return { ...cost, left: [geometries - before.geometries, textures - before.textures] }
}
