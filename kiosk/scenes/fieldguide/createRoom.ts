import {
  BoxGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshDepthMaterial,
  MeshStandardMaterial,
  MirroredRepeatWrapping,
  Path,
  PlaneGeometry,
  Shape,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { leafOf } from './leafOf.ts'
import { leafTones } from './leafTones.ts'
import { paintLeaf } from './paintLeaf.ts'
import { paintPark } from './paintPark.ts'

/** Radius of the round window, and the height of the desk below its middle. */
export const WINDOW = 2
export const DESK = -1.42
const WALL_Z = -0.62
const WALL_DEEP = 0.34

/** A white wall with a round window onto a park, and the desk of whoever looks out of it. */
export function createRoom(seed: number) {
  const shadows = shadowTexture(seed)
  const wall = new Mesh(wallShape(), new MeshStandardMaterial({ map: shadows, roughness: 1 }))
  wall.position.z = WALL_Z
  wall.castShadow = wall.receiveShadow = true
  // Without one of its own, three's own keeps the wall's picture, and has it again once the scene is gone.
  wall.customDepthMaterial = new MeshDepthMaterial()
  const wood = new MeshStandardMaterial({ color: '#8c6a4a', roughness: 0.6 })
  const rim = new Mesh(new TorusGeometry(WINDOW, 0.085, 14, 120), wood)
  rim.position.z = WALL_Z + WALL_DEEP
  rim.receiveShadow = true
  const desk = new Mesh(
    new BoxGeometry(40, 4, 9).translate(0, DESK - 2, 4.2),
    new MeshStandardMaterial({ map: woodTexture(seed + 1), roughness: 0.55 }),
  )
  desk.receiveShadow = true
  const park = new Mesh(
    new PlaneGeometry(6.2, 6.2),
    new MeshBasicMaterial({ map: paintPark(seed + 2), toneMapped: false }),
  )
  park.position.set(0, -1.1, -7)
  const things = new Mesh(deskThings(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.5 }))
  things.castShadow = things.receiveShadow = true
  const page = new Mesh(
    new PlaneGeometry(1.9, 1.25),
    new MeshStandardMaterial({ map: pageTexture(seed + 3), roughness: 0.95 }),
  )
  page.rotation.set(-Math.PI / 2, 0, 0.22)
  page.position.set(-1.62, DESK + 0.085, 1.15)
  page.receiveShadow = true
  return {
    object: new Group().add(wall, rim, desk, park, things, page),
    /** The shadows of leaves on the wall sway. */
    sway: (seconds: number) =>
      shadows.offset.set(0.5 + 0.004 * Math.sin(seconds * 0.8), 0.5 + 0.003 * Math.sin(seconds * 1.1 + 1)),
  }
}

function wallShape() {
  const shape = new Shape()
  shape.moveTo(-20, -6)
  shape.lineTo(20, -6)
  shape.lineTo(20, 14)
  shape.lineTo(-20, 14)
  shape.closePath()
  const hole = new Path()
  hole.absarc(0, 0, WINDOW, 0, Math.PI * 2, true)
  shape.holes.push(hole)
  return new ExtrudeGeometry(shape, { depth: WALL_DEEP, bevelEnabled: false, curveSegments: 96 })
}

/** Soft shadows of twigs that grow somewhere behind the visitor. */
function shadowTexture(seed: number) {
  const random = seededRandom(seed)
  const map = paintTexture(1024, 1024, (context) => {
    context.fillStyle = '#fffcf4'
    context.fillRect(0, 0, 1024, 1024)
    for (let spray = 0; spray < 30; spray++) {
      const [x, y] = [random() * 1024, random() * 1024]
      context.save()
      context.translate(x, y)
      context.rotate(random() * 6.28)
      for (let leaf = 0; leaf < 9; leaf++) {
        context.save()
        context.translate(leaf * 24, Math.sin(leaf) * 14)
        context.rotate((leaf % 2 ? 1 : -1) * (0.7 + random() * 0.4))
        for (let soft = 0; soft < 4; soft++) {
          context.fillStyle = 'rgba(120,138,120,0.055)'
          context.beginPath()
          context.ellipse(34, 0, 40 + soft * 3, 8 + soft * 2, 0, 0, 7)
          context.fill()
        }
        context.restore()
      }
      context.restore()
    }
  })
  map.wrapS = map.wrapT = MirroredRepeatWrapping
  map.repeat.set(0.1, 0.1)
  return map
}

function woodTexture(seed: number) {
  const random = seededRandom(seed)
  const map = paintTexture(1024, 512, (context) => {
    context.fillStyle = '#cda77a'
    context.fillRect(0, 0, 1024, 512)
    for (let line = 0; line < 420; line++) {
      const y = random() * 512
      context.strokeStyle = random() < 0.5 ? 'rgba(132,92,54,0.10)' : 'rgba(246,222,182,0.12)'
      context.lineWidth = 0.6 + random() * 2.4
      context.beginPath()
      context.moveTo(0, y)
      context.bezierCurveTo(
        340,
        y + (random() - 0.5) * 22,
        680,
        y + (random() - 0.5) * 22,
        1024,
        y + (random() - 0.5) * 6,
      )
      context.stroke()
    }
    context.fillStyle = 'rgba(96,64,36,0.4)'
    for (const y of [168, 340]) context.fillRect(0, y, 1024, 2)
  })
  map.wrapS = MirroredRepeatWrapping
  map.repeat.set(6, 1)
  return map
}

/** The open field book: a leaf drawn on the left page, lines of writing, a bird's outline on the right. */
function pageTexture(seed: number) {
  const random = seededRandom(seed)
  return paintTexture(768, 512, (context, width, height) => {
    context.fillStyle = '#fbf6e8'
    context.fillRect(0, 0, width, height)
    const fold = context.createLinearGradient(width / 2 - 60, 0, width / 2 + 60, 0)
    fold.addColorStop(0, 'rgba(120,100,70,0)')
    fold.addColorStop(0.5, 'rgba(120,100,70,0.4)')
    fold.addColorStop(1, 'rgba(120,100,70,0)')
    context.fillStyle = fold
    context.fillRect(0, 0, width, height)
    context.save()
    context.translate(40, 60)
    paintLeaf(context, 300, leafOf('maple'), leafTones.maple, seed)
    context.restore()
    context.save()
    context.translate(430, 40)
    paintLeaf(context, 250, leafOf('yulan'), leafTones.yulan, seed)
    context.restore()
    context.strokeStyle = 'rgba(23,53,44,0.5)'
    context.lineWidth = 2.5
    const writing = (x: number, y: number, long: number) => {
      context.beginPath()
      for (let at = 0; at < long; at += 4) context.lineTo(x + at, y + (random() - 0.5) * 7)
      context.stroke()
    }
    for (let row = 0; row < 4; row++) writing(60, 390 + row * 24, 190 + random() * 90)
    for (let row = 0; row < 7; row++) writing(440, 310 + row * 25, 190 + random() * 90)
  })
}

/** Book, pencil, lens and a cup of brushes, as one mesh. */
function deskThings() {
  const solids = paintedSolids()
  const on = DESK
  solids.add(new BoxGeometry(2, 0.075, 1.34), '#2f6a50', {
    at: [-1.62, on + 0.035, 1.15],
    turn: [0, 0.22, 0],
  })
  solids.add(new BoxGeometry(1.92, 0.03, 1.27), '#efe6d0', {
    at: [-1.62, on + 0.066, 1.15],
    turn: [0, 0.22, 0],
  })
  solids.add(new CylinderGeometry(0.035, 0.035, 1.05, 6), '#e0a53c', {
    at: [-0.62, on + 0.13, 1.72],
    turn: [0, 0.5, Math.PI / 2 - 0.03],
  })
  solids.add(new CylinderGeometry(0.035, 0.006, 0.12, 6), '#e9d3a8', {
    at: [-1.135, on + 0.115, 2.0],
    turn: [0, 0.5, -Math.PI / 2],
  })
  const brass = '#c9a04e'
  solids.add(new TorusGeometry(0.42, 0.04, 10, 48), brass, {
    at: [1.62, on + 0.06, 1.25],
    turn: [Math.PI / 2, 0, 0],
  })
  solids.add(new CylinderGeometry(0.4, 0.4, 0.02, 40), '#dfeee6', { at: [1.62, on + 0.05, 1.25] })
  solids.add(new CylinderGeometry(0.05, 0.065, 0.85, 12), '#5a3d28', {
    at: [2.3, on + 0.07, 1.62],
    turn: [0, -0.49, Math.PI / 2],
  })
  // A celadon cup with brushes.
  solids.add(new CylinderGeometry(0.27, 0.21, 0.5, 28), '#a9c9b4', { at: [-2.25, on + 0.25, 0.05] })
  solids.add(new CylinderGeometry(0.24, 0.24, 0.02, 28), '#6f8f7c', { at: [-2.25, on + 0.49, 0.05] })
  for (const [index, tone] of ['#b4643f', '#2f6a50', '#d6b06a', '#8c6a4a'].entries()) {
    const lean = (index - 1.5) * 0.16
    solids.add(new CylinderGeometry(0.022, 0.026, 0.8, 8), tone, {
      at: [-2.25 + lean * 1.0, on + 0.75, 0.05 + (index % 2) * 0.08],
      turn: [0, 0, -lean],
    })
    solids.add(new SphereGeometry(0.045, 10, 8), '#4a3a2e', {
      at: [-2.25 + lean * 1.42, on + 1.17, 0.05 + (index % 2) * 0.08],
      turn: [0, 0, -lean],
      size: [0.8, 2.2, 0.8],
    })
  }
  // Books with a pebble on them.
  solids.add(new BoxGeometry(1.1, 0.16, 0.8), '#b4643f', { at: [2.35, on + 0.08, 0.12], turn: [0, -0.12, 0] })
  solids.add(new BoxGeometry(1, 0.13, 0.74), '#e9dfc6', { at: [2.33, on + 0.225, 0.12], turn: [0, 0.08, 0] })
  solids.add(new SphereGeometry(0.16, 16, 12), '#9aa79f', {
    at: [2.3, on + 0.37, 0.15],
    size: [1.3, 0.62, 1],
  })
  return solids.merge()
}
