import { Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { fonts } from '#content/design/tokens.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'

const paintOf = (character: string) =>
  paintTexture(512, 512, (context) => {
    context.font = `500 460px ${fonts.serif}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = '#17352c'
    context.fillText(character, 256, 270)
  })

/** 春夏秋冬, one faint giant at a time, far behind the tree; each is painted when its season first comes. */
export function createCharacters() {
  const object = new Group()
  const shape = new PlaneGeometry(5, 5)
  // In the place of what is to come, so that the material's program is of use to it.
  const blank = paintTexture(1, 1, () => {})
  const characters = [...'春夏秋冬'].map((character) => {
    const material = new MeshBasicMaterial({
      map: blank,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
      opacity: 0,
    })
    const mesh = new Mesh(shape, material)
    mesh.renderOrder = -20
    object.add(mesh)
    return { character, mesh }
  })
  return {
    object,
    show: (strengths: readonly number[]) => {
      for (const [index, { character, mesh }] of characters.entries()) {
        mesh.material.opacity = 0.065 * (strengths[index] ?? 0)
        mesh.visible = mesh.material.opacity > 0
        if (mesh.visible && mesh.material.map === blank) mesh.material.map = paintOf(character)
      }
    },
  }
}
