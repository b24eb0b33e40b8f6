import { CircleGeometry, Mesh, MeshLambertMaterial, PlaneGeometry } from 'three'
import { fuse, paint } from '#content/scene/sculpt.ts'

const GROUND = -4.75
const CROWNS = ['#24514a', '#2a5b50', '#1f4943', '#316656', '#265449']

/** Where the control cabinet of the lights stands. */
export const CABINET = { x: 2.95, y: -3.05 }

/** The embankment at the visitor's feet: railing, plane trees in two rows, lamps turned down, and the control cabinet. */
export function createEmbankment(random: () => number) {
  const crowns = [0, 1].flatMap((row) =>
    Array.from({ length: 34 }, (_, index) => {
      const x = -29 + index * 1.4 + row * 0.7 + (random() - 0.5) * 0.5
      const y = GROUND - 0.55 - row * 0.75 + (random() - 0.5) * 0.2
      return Array.from({ length: 7 }, (_, ball) => {
        const turn = ball * 0.9 + random()
        const out = ball === 0 ? 0 : 0.42
        const leaf = new CircleGeometry(0.34 + 0.16 * random(), 14)
        leaf.translate(x + Math.cos(turn) * out, y + Math.sin(turn) * out * 0.7, row * 0.3 + ball * 0.02)
        return paint(leaf, CROWNS[Math.floor(random() * CROWNS.length)] ?? '#24514a')
      })
    }).flat(),
  )
  const posts = Array.from({ length: 92 }, (_, index) =>
    paint(new PlaneGeometry(0.055, 0.26).translate(-30 + index * 0.5, GROUND + 0.1, 0), '#3a6c61'),
  )
  const band = (y: number, tall: number, tone: string, z = 0) =>
    paint(new PlaneGeometry(70, tall).translate(0, y, z), tone)
  const { x, y } = CABINET
  const cabinet = [
    paint(new PlaneGeometry(0.1, 1.6).translate(x, y - 1, 0.04), '#17352c'),
    paint(new PlaneGeometry(0.78, 1.04).translate(x, y, 0.05), '#17352c'),
    paint(new PlaneGeometry(0.62, 0.44).translate(x, y + 0.22, 0.06), '#d5e4d8'),
    ...[0, 1, 2, 3].map((bar) =>
      paint(
        new PlaneGeometry(0.085, 0.1 + bar * 0.065).translate(
          x - 0.2 + bar * 0.135,
          y + 0.09 + bar * 0.032,
          0.07,
        ),
        bar === 3 ? '#e6a63a' : '#2f7d5b',
      ),
    ),
    ...[0, 1, 2].map((dial) =>
      paint(new CircleGeometry(0.055, 14).translate(x - 0.17 + dial * 0.17, y - 0.18, 0.07), '#86b9bd'),
    ),
  ]
  const mesh = new Mesh(
    fuse([
      band(GROUND - 7, 14, '#1d433f', -0.3),
      band(GROUND + 0.24, 0.07, '#3a6c61'),
      ...posts,
      ...crowns,
      ...cabinet,
    ]),
    new MeshLambertMaterial({ vertexColors: true }),
  )
  mesh.receiveShadow = true
  return mesh
}
