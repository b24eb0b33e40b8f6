import { BoxGeometry, Group, Mesh, MeshStandardMaterial } from 'three'

/** A park bench of wood and iron, 1.15 units wide. */
export function createBench(): Group {
  const wood = new MeshStandardMaterial({ color: '#b98553', roughness: 0.7 })
  const iron = new MeshStandardMaterial({ color: '#2f4740', roughness: 0.5, metalness: 0.3 })
  const bench = new Group()
  const bar = (
    size: [number, number, number],
    at: [number, number, number],
    material: MeshStandardMaterial,
    lean = 0,
  ) => {
    const mesh = new Mesh(new BoxGeometry(...size), material)
    mesh.position.set(...at)
    mesh.rotation.x = lean
    mesh.castShadow = mesh.receiveShadow = true
    bench.add(mesh)
  }
  for (const slat of [0, 1, 2, 3]) bar([1.15, 0.035, 0.085], [0, 0.3, -0.15 + slat * 0.1], wood)
  for (const slat of [0, 1, 2])
    bar([1.15, 0.085, 0.03], [0, 0.42 + slat * 0.1, -0.24 - slat * 0.03], wood, -0.2)
  for (const side of [-0.48, 0.48]) {
    bar([0.04, 0.3, 0.36], [side, 0.15, 0], iron)
    bar([0.04, 0.42, 0.04], [side, 0.48, -0.26], iron, -0.2)
  }
  return bench
}
