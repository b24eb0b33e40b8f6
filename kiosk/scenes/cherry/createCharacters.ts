import { Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { fonts } from '#content/design/tokens.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'

/** 春夏秋冬, one faint giant at a time, far behind the tree. */
export function createCharacters() {
  const object = new Group()
  const shape = new PlaneGeometry(5, 5)
  const characters = [...'春夏秋冬'].map((character) => {
    const map = paintTexture(512, 512, (context) => {
      context.font = `500 460px ${fonts.serif}`
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      context.fillStyle = '#17352c'
      context.fillText(character, 256, 270)
    })
    const material = new MeshBasicMaterial({
      map,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
      opacity: 0,
    })
    const mesh = new Mesh(shape, material)
    mesh.renderOrder = -20
    object.add(mesh)
    return mesh
  })
  return {
    object,
    show: (strengths: readonly number[]) =>
      characters.forEach((mesh, index) => {
        mesh.material.opacity = 0.065 * (strengths[index] ?? 0)
        mesh.visible = mesh.material.opacity > 0
      }),
  }
}
