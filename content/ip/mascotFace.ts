import {
  CircleGeometry,
  Group,
  Mesh,
  type MeshBasicMaterial,
  Shape,
  ShapeGeometry,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { mix } from '../scene/curves.ts'
import { paintTexture } from '../scene/paintTexture.ts'
import { mascotColors as color } from './mascotColors.ts'
import { onFace } from './mascotHead.ts'
import type { MascotPose } from './mascotPose.ts'
import { joined, placed, tinted } from './tinted.ts'

const EYE = { x: 0.245, y: -0.06 } as const

const eyeGeometry = () =>
  joined([
    placed(tinted(new SphereGeometry(0.128, 28, 22), color.eye), { scale: [0.84, 1.18, 0.36] }),
    placed(tinted(new SphereGeometry(0.075, 22, 16), color.iris), {
      at: [0, -0.055, 0.018],
      scale: [0.92, 0.72, 0.42],
    }),
    placed(tinted(new SphereGeometry(0.036, 14, 12), color.light), {
      at: [-0.03, 0.055, 0.036],
      scale: [1, 1.15, 0.5],
    }),
    placed(tinted(new SphereGeometry(0.017, 12, 10), color.light), {
      at: [0.034, -0.05, 0.043],
      scale: [1, 1, 0.5],
    }),
  ])

function smileGeometry() {
  const lips = new Shape()
  lips.moveTo(-0.085, 0.02)
  lips.quadraticCurveTo(0, -0.012, 0.085, 0.02)
  lips.quadraticCurveTo(0.07, -0.1, 0, -0.104)
  lips.quadraticCurveTo(-0.07, -0.1, -0.085, 0.02)
  const tongue = new Shape()
  tongue.absellipse(0, -0.076, 0.045, 0.024, 0, Math.PI * 2)
  return joined([
    tinted(new ShapeGeometry(lips, 16), color.mouth),
    placed(tinted(new ShapeGeometry(tongue, 16), color.tongue), { at: [0, 0, 0.003] }),
  ])
}

/** A cheek is a soft spot that fades out. */
export const blushTexture = () =>
  paintTexture(64, 64, (context) => {
    const glow = context.createRadialGradient(32, 32, 2, 32, 32, 31)
    glow.addColorStop(0, `${color.cheek}c0`)
    glow.addColorStop(0.55, `${color.cheek}70`)
    glow.addColorStop(1, `${color.cheek}00`)
    context.fillStyle = glow
    context.fillRect(0, 0, 64, 64)
  })

/** Eyes that look and blink, cheeks, and a mouth that opens. */
export function createFace(paint: MeshBasicMaterial, cheekPaint: MeshBasicMaterial) {
  const object = new Group()
  const [eye, lid, cheek] = [
    eyeGeometry(),
    tinted(new TorusGeometry(0.082, 0.016, 8, 20, Math.PI), color.lid),
    new CircleGeometry(0.11, 28),
  ]
  const eyes = [-1, 1].map((side) => {
    const socket = new Group()
    socket.position.set(...onFace(side * EYE.x, EYE.y, 0.002))
    socket.rotation.set(0.08, side * 0.36, 0)
    const open = new Mesh(eye, paint)
    const shut = new Mesh(lid, paint)
    shut.rotation.z = Math.PI
    shut.position.z = 0.018
    socket.add(open, shut)
    const blush = new Mesh(cheek, cheekPaint)
    blush.position.set(...onFace(side * 0.37, -0.235, 0.012))
    blush.rotation.set(0.36, side * 0.62, 0)
    blush.scale.set(1.2, 0.8, 1)
    object.add(socket, blush)
    return { open, shut }
  })
  const mouth = new Mesh(smileGeometry(), paint)
  mouth.position.set(...onFace(0, -0.24, 0.012))
  mouth.rotation.x = 0.36
  object.add(mouth)
  return {
    object,
    update: ({ blink, eyes: look, mouth: laugh }: MascotPose) => {
      for (const { open, shut } of eyes) {
        open.visible = blink < 0.82
        shut.visible = !open.visible
        open.scale.y = Math.max(0.08, 1 - blink)
        open.position.set(look.x, look.y, 0)
      }
      mouth.scale.set(mix(0.82, 1.12, laugh), mix(0.28, 1.15, laugh), 1)
    },
  }
}
