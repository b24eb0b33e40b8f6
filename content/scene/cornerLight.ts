import type { WebGLProgramParametersWithUniforms } from 'three'

export type Shader = Pick<WebGLProgramParametersWithUniforms, 'uniforms' | 'vertexShader' | 'fragmentShader'>

interface Piece {
  /** What stands before `main`. */
  readonly vertexHead: string
  /** Sets `gl_Position`, `vec3 outward`, the direction it is lit from, and `vec3 foot` where it is `shaded`. */
  readonly place: string
  /** Sets `vec3 colour`, by which its texture is multiplied; may add to `vSkylit`. */
  readonly colour: string
  /** True where the sun's shadow falls on it, in one tone from foot to tip. */
  readonly shaded?: boolean
  /** True where colour and light are the same all over a piece and need not be mixed between its corners. */
  readonly plain?: boolean
}

/**
 * Writes the programs of a `MeshLambertMaterial` anew for cards and blades, thousands of which lie over one another:
 * three's own light, but worked out at the corners and not at each of the many fragments that are hidden again. The
 * first directional light is the sun; its part of a fragment's light is `diffuseColor.rgb * vSunlit`. Call it in
 * `onBeforeCompile`.
 */
export function lightCorners(shader: Shader, piece: Piece): void {
  const { vertexHead, place, colour, shaded = false, plain = false } = piece
  const passed = `${plain ? 'flat ' : ''}varying vec3 vSunlit, vSkylit, vColour;`
  shader.vertexShader = /* glsl */ `
    #include <common>
    #include <uv_pars_vertex>
    #include <lights_pars_begin>
    ${shaded ? shadowHead : ''}
    #ifdef USE_ENVMAP
      uniform float envMapIntensity;
      uniform mat3 envMapRotation;
      uniform samplerCube envMap;
    #endif
    ${passed}
    ${vertexHead}
    void main() {
      #include <uv_vertex>
      ${place}
      #include <fog_vertex>
      vec3 facing = normalize(normalMatrix * outward);
      vec3 lookout = transformNormalByInverseViewMatrix(facing, viewMatrix);
      vec3 sunlit = vec3(0.0);
      vec3 skylit = ambientLightColor;
      #if NUM_DIR_LIGHTS > 0
        sunlit = directionalLights[0].color * saturate(dot(facing, directionalLights[0].direction));
        for (int lamp = 1; lamp < NUM_DIR_LIGHTS; lamp++)
          skylit += directionalLights[lamp].color * saturate(dot(facing, directionalLights[lamp].direction));
      #endif
      #if NUM_HEMI_LIGHTS > 0
        for (int sky = 0; sky < NUM_HEMI_LIGHTS; sky++)
          skylit += getHemisphereLightIrradiance(hemisphereLights[sky], facing);
      #endif
      #ifdef USE_ENVMAP
        // The smallest of its levels is the light from all around.
        skylit += PI * envMapIntensity * textureLod(envMap, envMapRotation * lookout, 16.0).rgb;
      #endif
      ${shaded ? shadow : ''}
      vSunlit = sunlit * RECIPROCAL_PI;
      vSkylit = skylit * RECIPROCAL_PI;
      ${colour}
      vColour = colour;
    }`
  shader.fragmentShader = /* glsl */ `
    uniform vec3 diffuse;
    uniform float opacity;
    ${passed}
    #include <common>
    #include <uv_pars_fragment>
    #include <map_pars_fragment>
    #include <alphatest_pars_fragment>
    void main() {
      vec4 diffuseColor = vec4(diffuse, opacity);
      #include <map_fragment>
      #include <alphatest_fragment>
      diffuseColor.rgb *= vColour;
      vec3 outgoingLight = diffuseColor.rgb * (vSunlit + vSkylit);
      #include <opaque_fragment>
      #include <tonemapping_fragment>
      #include <colorspace_fragment>
    }`
}

const shadowHead = /* glsl */ `
  #include <shadowmap_pars_vertex>
  #if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
    uniform sampler2DShadow directionalShadowMap[NUM_DIR_LIGHT_SHADOWS];
  #endif`

const shadow = /* glsl */ `
  #if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
    if (receiveShadow) {
      DirectionalLightShadow sun = directionalLightShadows[0];
      vec4 ground = modelMatrix * vec4(foot, 1.0) + vec4(lookout * sun.shadowNormalBias, 0.0);
      vec4 at = directionalShadowMatrix[0] * ground;
      at.xyz /= at.w;
      at.z += sun.shadowBias;
      vec2 soft = 0.6 * sun.shadowRadius / sun.shadowMapSize;
      float lit = 0.25 * (texture(directionalShadowMap[0], at.xyz + vec3(soft, 0.0))
        + texture(directionalShadowMap[0], at.xyz - vec3(soft, 0.0))
        + texture(directionalShadowMap[0], at.xyz + vec3(soft.x, -soft.y, 0.0))
        + texture(directionalShadowMap[0], at.xyz + vec3(-soft.x, soft.y, 0.0)));
      sunlit *= mix(1.0, lit, sun.shadowIntensity);
    }
  #endif`
