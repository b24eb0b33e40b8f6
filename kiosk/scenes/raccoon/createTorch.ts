import {
  AdditiveBlending,
  Color,
  CylinderGeometry,
  DoubleSide,
  Group,
  Mesh,
  Quaternion,
  ShaderMaterial,
  SpotLight,
  Vector3,
} from 'three'

const UP = new Vector3(0, 1, 0)

/** The visitor's torch: a warm spot that follows the finger, and the faint beam that leads to it. */
export function createTorch() {
  const light = new SpotLight('#ffe2ad', 10.5, 0, 0.1, 0.8, 0)
  const uniforms = { uTint: { value: new Color('#ffe9b8') }, uStrength: { value: 0.12 } }
  const cone = new CylinderGeometry(1, 0.03, 1, 40, 1, true).translate(0, 0.5, 0)
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    blending: AdditiveBlending,
    toneMapped: false,
  })
  const beam = new Mesh(cone, material)
  beam.frustumCulled = false
  beam.renderOrder = 4
  const object = new Group().add(light, light.target, beam)
  const way = new Vector3()
  const turn = new Quaternion()
  return {
    object,
    /** Shines from a hand to a place on the ground. */
    point: (hand: Vector3, at: Vector3, seconds: number) => {
      light.position.copy(hand)
      light.target.position.copy(at)
      light.intensity = 10.5 + 0.25 * Math.sin(seconds * 7) * Math.sin(seconds * 2.3)
      way.subVectors(at, hand)
      const length = way.length()
      beam.position.copy(hand)
      beam.quaternion.copy(turn.setFromUnitVectors(UP, way.normalize()))
      beam.scale.set(length * 0.085, length, length * 0.085)
      light.target.updateMatrixWorld()
    },
  }
}

const vertexShader = /* glsl */ `
  varying float vAlong;
  varying vec3 vNormalView, vView;
  void main() {
    vAlong = position.y;
    vec4 view = modelViewMatrix * vec4(position, 1.0);
    vNormalView = normalize(normalMatrix * normal);
    vView = normalize(-view.xyz);
    gl_Position = projectionMatrix * view;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uTint;
  uniform float uStrength;
  varying float vAlong;
  varying vec3 vNormalView, vView;
  void main() {
    float edge = pow(abs(dot(normalize(vNormalView), normalize(vView))), 3.0);
    float fade = smoothstep(0.12, 0.5, vAlong) * (1.0 - smoothstep(0.55, 1.0, vAlong));
    gl_FragColor = vec4(uTint * edge * fade * uStrength, 1.0);
  }`
