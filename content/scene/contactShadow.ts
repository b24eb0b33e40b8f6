import { Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { paintTexture } from './paintTexture.ts'

/** The soft dark patch below a subject, `width` x `depth` in world units, lying flat; free it with `disposeObject`. */
export function createContactShadow(width: number, depth: number, strength = 0.4): Mesh {
  const map = paintTexture(128, 128, (context) => {
    const glow = context.createRadialGradient(64, 64, 4, 64, 64, 63)
    glow.addColorStop(0, `rgba(23,53,44,${strength})`)
    glow.addColorStop(0.5, `rgba(23,53,44,${strength * 0.45})`)
    glow.addColorStop(1, 'rgba(23,53,44,0)')
    context.fillStyle = glow
    context.fillRect(0, 0, 128, 128)
  })
  const material = new MeshBasicMaterial({ map, transparent: true, depthWrite: false, toneMapped: false })
  const shadow = new Mesh(new PlaneGeometry(width, depth).rotateX(-Math.PI / 2), material)
  shadow.renderOrder = -10
  return shadow
}
