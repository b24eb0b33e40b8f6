import { ExtrudeGeometry, Group, Mesh, MeshLambertMaterial, Shape } from 'three'

/** Three clouds cut from thick paper that drift over the city and lay their shadow on it. */
export function createClouds() {
  const object = new Group()
  const shape = new ExtrudeGeometry(cloud(), { depth: 0.1, bevelEnabled: false, curveSegments: 8 })
  const material = new MeshLambertMaterial({ color: '#ffffff', emissive: '#e8efe8', emissiveIntensity: 0.25 })
  const clouds = PLACES.map(({ size }) => {
    const mesh = new Mesh(shape, material)
    mesh.rotation.x = -Math.PI / 2 + 0.5
    mesh.scale.setScalar(size)
    mesh.castShadow = true
    object.add(mesh)
    return mesh
  })
  return {
    object,
    update: (seconds: number) => {
      clouds.forEach((mesh, index) => {
        const { x, y, z } = PLACES[index] ?? { x: 0, y: 3, z: 0 }
        mesh.position.set(
          x + 0.9 * Math.sin(seconds * 0.07 + index * 2),
          y + 0.08 * Math.sin(seconds * 0.5 + index),
          z,
        )
      })
    },
  }
}

const PLACES = [
  { x: -5.2, y: 2.5, z: -4.4, size: 0.85 },
  { x: 4.9, y: 2.9, z: -4.9, size: 1.05 },
  { x: 5.9, y: 2.1, z: 3.4, size: 0.7 },
] as const

function cloud(): Shape {
  return new Shape()
    .moveTo(-1, 0)
    .bezierCurveTo(-1.35, 0, -1.4, 0.5, -0.95, 0.5)
    .bezierCurveTo(-0.85, 0.95, -0.2, 1.0, -0.1, 0.66)
    .bezierCurveTo(0.2, 1.0, 0.8, 0.8, 0.72, 0.45)
    .bezierCurveTo(1.2, 0.5, 1.25, 0, 0.9, 0)
    .lineTo(-1, 0)
}
