import { Color, type Matrix4, Object3D, Vector3 } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { looks } from './looks.ts'
import { greens, type PlantKey, plants } from './plants.ts'

export interface Grown {
  readonly stems: readonly Matrix4[]
  readonly leaves: readonly { readonly matrix: Matrix4; readonly color: Color }[]
  readonly flowers: readonly { readonly matrix: Matrix4; readonly color: Color; readonly red: number }[]
}

/** Grows one pot plant; the same one for the same key. */
function grow(key: PlantKey, seed: number): Grown {
  const look = looks[key]
  const random = seededRandom(seed)
  const one = new Object3D()
  const [across, up] = look.crown
  const middle = look.stem + up * 0.8
  const centre = new Vector3(0, middle, 0)
  const at = new Vector3()
  const out = new Vector3()
  const onCrown = (index: number, count: number, reach: number) => {
    const high = 1 - 1.75 * ((index + 0.5) / count)
    const turn = index * 2.39996 + (random() - 0.5) * 0.6
    const flat = Math.sqrt(Math.max(0, 1 - high * high))
    out.set(Math.cos(turn) * flat, high, Math.sin(turn) * flat)
    return at.set(out.x * across * reach, middle + out.y * up * reach, out.z * across * reach)
  }
  const bulb = key === 'lycoris'
  const stems: Matrix4[] = []
  const stemTo = (from: Vector3, to: Vector3, thick: number) => {
    one.position.copy(from)
    one.lookAt(to)
    one.scale.set(thick, thick, from.distanceTo(to))
    one.updateMatrix()
    stems.push(one.matrix.clone())
  }
  const heads = Array.from({ length: look.heads ?? 0 }, (_, index) => {
    const place = onCrown(index, (look.heads ?? 1) * 1.5, bulb ? 0.9 : 0.98).clone()
    if (bulb) place.y = middle + up * (0.45 + 0.4 * random())
    return place
  })
  if (bulb) for (const head of heads) stemTo(new Vector3(head.x * 0.3, 0, head.z * 0.3), head, 0.009)
  else {
    const fork = new Vector3((random() - 0.5) * 0.06, look.stem, (random() - 0.5) * 0.06)
    stemTo(new Vector3(), fork, look.stem > 0.4 ? 0.034 : 0.022)
    for (let twig = 0; twig < 9; twig++) stemTo(fork, onCrown(twig, 11, 0.72).clone(), 0.012)
  }
  const [dark, pale] = look.green.map((tone) => new Color(tone)) as [Color, Color]
  const leaves = Array.from({ length: look.leaves }, (_, index) => {
    if (bulb) {
      const turn = index * 2.4
      one.position.set(Math.cos(turn) * 0.05, 0, Math.sin(turn) * 0.05)
      out.set(Math.cos(turn) * 0.6, 1, Math.sin(turn) * 0.6)
    } else {
      one.position.copy(onCrown(index, look.leaves, 0.72 + 0.3 * random()))
      out.y += 0.25
    }
    one.up.set(random() - 0.5, 0.4, random() - 0.5).normalize()
    // The blade lies across the way it grows, tip outward and a little down.
    one.lookAt(one.position.x + out.x, one.position.y + out.y, one.position.z + out.z)
    one.rotateX(Math.PI / 2 + (bulb ? 0 : 0.5 + 0.5 * random()))
    one.rotateY((random() - 0.5) * 1.6)
    const long = look.leaf[0] * 1.25 * (0.75 + 0.5 * random())
    one.scale.set(look.leaf[1] * 1.25 * (0.8 + 0.4 * random()), long, long)
    one.updateMatrix()
    const light = 0.5 + (0.5 * (one.position.y - middle)) / up
    return {
      matrix: one.matrix.clone(),
      color: dark.clone().lerp(pale, Math.min(1, Math.max(0, light * 0.7 + 0.5 * random()))),
    }
  })
  const [petal, other] = look.petals.map((tone) => new Color(tone)) as [Color, Color]
  const flowers = Array.from({ length: look.flowers }, (_, index) => {
    const head = heads.length > 0 ? heads[index % heads.length] : undefined
    if (head) {
      const turn = random() * 6.28
      const high = random() * 1.5 - 0.5
      const flat = Math.sqrt(Math.max(0, 1 - high * high))
      out.set(Math.cos(turn) * flat, high, Math.sin(turn) * flat)
      one.position.copy(head).addScaledVector(out, bulb ? 0.05 : 0.095)
    } else one.position.copy(onCrown(index, look.flowers, 1.02))
    if (!head) out.copy(one.position).sub(centre).normalize()
    one.up.set(0, 1, 0)
    one.lookAt(one.position.x + out.x, one.position.y + out.y + 0.15, one.position.z + out.z + 0.5)
    one.rotateZ(random() * 6.28)
    one.scale.setScalar(look.flower * (0.8 + 0.4 * random()) * 1.55)
    one.updateMatrix()
    return { matrix: one.matrix.clone(), color: petal.clone().lerp(other, random()), red: look.red ? 1 : 0 }
  })
  return { stems, leaves, flowers }
}

/** Every plant of the list, grown once. */
export const growAll = (seed: number): ReadonlyMap<PlantKey, Grown> =>
  new Map(
    [...plants, ...Object.values(greens).flat()].map(({ key }, index) => [key, grow(key, seed + index * 17)]),
  )
