import { type BufferGeometry, Group, LatheGeometry, Mesh, MeshStandardMaterial, Vector2 } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { MEADOW, PLATE } from './layout.ts'

/** From the foot upward, so that the skin looks outward. */
const turned = (edge: readonly (readonly [number, number])[]): BufferGeometry =>
  new LatheGeometry(
    edge.map(([x, y]) => new Vector2(x, y)),
    72,
  ).toNonIndexed()

const disc = (radius: number, height: number) =>
  turned([
    [0.001, 0],
    [radius - 0.02, 0],
    [radius, 0.02],
    [radius, height - 0.03],
    [radius - 0.03, height],
    [0.001, height],
  ])

/** The table with its green hem, the plate for the thing in turn, and the tray where flowers come up. */
export function createTable() {
  const { x, z } = PLATE
  const geometry = joined([
    placed(tinted(new RoundedBoxGeometry(4.9, 0.52, 3.7, 6, 0.2), '#f5ead6'), { at: [0, -0.26, -0.15] }),
    placed(tinted(new RoundedBoxGeometry(4.96, 0.13, 3.76, 4, 0.06), '#a9c9b1'), { at: [0, -0.53, -0.15] }),
    placed(tinted(disc(0.68, 0.07), '#a9c9b1'), { at: [x, 0, z] }),
    placed(tinted(disc(0.6, 0.07), '#fbf6ea'), { at: [x, 0.06, z] }),
    placed(tinted(new RoundedBoxGeometry(0.92, 0.2, 0.74, 4, 0.09), '#c98f5f'), {
      at: [MEADOW.x, 0.09, MEADOW.z],
    }),
    placed(tinted(new RoundedBoxGeometry(0.82, 0.1, 0.64, 3, 0.05), '#6b4c33'), {
      at: [MEADOW.x, 0.155, MEADOW.z],
    }),
  ])
  const table = new Mesh(geometry, new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }))
  table.receiveShadow = true
  table.castShadow = true
  return table
}

/** What the mascot stands on: a column one unit high that grows downward, and its green top. */
export function createColumn() {
  const paint = new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 })
  const top = new Mesh(placed(tinted(disc(1.06, 0.14), '#a9c9b1'), { at: [0, -0.14, 0] }), paint)
  const trunk = new Mesh(placed(tinted(disc(0.94, 1), '#f8f2e4'), { at: [0, -1, 0] }), paint)
  trunk.position.y = -0.1
  for (const part of [top, trunk]) part.receiveShadow = part.castShadow = true
  const object = new Group().add(top, trunk)
  return {
    object,
    stretch: (height: number) => {
      trunk.scale.y = height
    },
  }
}
