import { Group, Mesh, MeshBasicMaterial, MeshPhysicalMaterial, Vector3 } from 'three'
import { mix } from '../scene/curves.ts'
import { disposeObject } from '../scene/disposeObject.ts'
import { createArm } from './mascotArms.ts'
import { mascotBody } from './mascotBody.ts'
import { blushTexture, createFace } from './mascotFace.ts'
import { headGeometry, sproutGeometry, tepalGeometry, tepals } from './mascotHead.ts'
import { type MascotInputs, mascotPose } from './mascotPose.ts'

const HEAD_HEIGHT = 1.93

/** 小玉 herself, about three units tall, standing at the origin and looking along z. */
export function createMascot(seed = 1) {
  const object = new Group()
  const cloth = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.62,
    clearcoat: 0.12,
    clearcoatRoughness: 0.6,
    sheen: 0.3,
    sheenRoughness: 0.5,
    sheenColor: '#fff2ee',
  })
  const ink = new MeshBasicMaterial({ vertexColors: true })
  const blush = new MeshBasicMaterial({
    map: blushTexture(),
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  })
  const solid = (geometry: ReturnType<typeof mascotBody>) => {
    const mesh = new Mesh(geometry, cloth)
    mesh.castShadow = mesh.receiveShadow = true
    return mesh
  }

  const body = solid(mascotBody())
  const head = new Group()
  head.position.y = HEAD_HEIGHT
  const sprout = solid(sproutGeometry())
  sprout.position.set(0, 0.55, 0.05)
  const face = createFace(ink, blush)
  const hood = tepals.map((tepal) => {
    const turn = new Group()
    turn.rotation.y = tepal.around
    const mesh = solid(tepalGeometry(tepal))
    mesh.position.set(0, tepal.height, tepal.from)
    turn.add(mesh)
    head.add(turn)
    return { mesh, tepal }
  })
  head.add(solid(headGeometry()), sprout, face.object)
  const [left, right] = [createArm(1, cloth), createArm(-1, cloth)]
  object.add(body, head, left.object, right.object)
  const crown = new Vector3()

  return {
    object,
    /** Where its eyes are, in the world. */
    eyes: () => head.getWorldPosition(crown),
    update: (seconds: number, inputs: MascotInputs) => {
      const pose = mascotPose(seconds, inputs, seed)
      const { breath, lift } = pose
      body.scale.set(1 - 0.008 * breath, 1 + 0.012 * breath, 1 - 0.008 * breath)
      object.position.y = lift
      head.position.y = HEAD_HEIGHT + 0.012 * breath
      head.rotation.set(pose.head.x, pose.head.y, pose.head.z)
      left.update(pose.rightArm)
      right.update(pose.leftArm)
      face.update(pose)
      // Shut petals hide it.
      sprout.scale.setScalar(mix(0.4, 1, pose.petals))
      sprout.rotation.set(0.07 * Math.cos(seconds * 1.9), 0, 0.13 * Math.sin(seconds * 2.4))
      for (const { mesh, tepal } of hood)
        mesh.rotation.x =
          mix(tepal.shut, tepal.open, pose.petals) +
          0.022 * Math.sin(seconds * 1.7 + tepal.around * 2 + tepal.whorl)
    },
    dispose: () => disposeObject(object),
  }
}
