import { readFile, writeFile } from 'node:fs/promises'
import { type Document, Logger, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import {
  dedup,
  flatten,
  getBounds,
  join,
  meshopt,
  prune,
  simplify,
  textureCompress,
  weld,
} from '@gltf-transform/functions'
import validator from 'gltf-validator'
import { MeshoptDecoder, MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'
import { Problem } from '#content/contract/problems.ts'
import type { ModelFacts, ModelMeasure } from '#content/schema/mediaFacts.ts'
import { measureModel } from './measureModel.ts'
import { readGlb } from './readGlb.ts'

/** What a touch screen draws beside all else. */
const TRIANGLE_BUDGET = 100_000
/** Above it, and where simplifying leaves more than that, the hall gives up. */
const MOST_TRIANGLES = 3_000_000
const MOST_KEPT_TRIANGLES = 2 * TRIANGLE_BUDGET
const MOST_TEXTURE_PX = 8192
const MOST_TEXTURES = 64
const KEPT_TEXTURE_PX = 2048
/** How far a surface may move, in parts of the model: seen by nobody, then by those who look closely. */
const ERRORS = [0.002, 0.01, 0.05]
const REPORTED = 20

/**
 * Checks, measures and slims a model, and writes it to `target`. Runs in a thread of its own.
 * @throws Problem `media/not-a-model`, `media/model-broken`, `media/model-external`, `media/model-needs`,
 * `media/model-too-heavy`
 */
export async function work({
  path,
  target,
}: {
  path: string
  target: string
}): Promise<Omit<ModelFacts, 'file'>> {
  const bytes = await readFile(path)
  readGlb(bytes)
  const warnings = await validate(bytes)
  const io = await openIo()
  const document = await io.readBinary(bytes).catch((cause) => {
    throw new Problem('media/model-broken', String((cause as Error).message), { cause })
  })
  document.setLogger(new Logger(Logger.Verbosity.SILENT))
  const sent = measureModel(document, bytes.length)
  proveLight(sent)
  const [scene] = document.getRoot().listScenes()
  if (!scene || sent.triangles === 0) throw new Problem('media/model-broken', 'no triangles')
  const { min, max } = getBounds(scene)
  const written = isSlim(document, sent) ? bytes : await slimmed(io, document)
  const kept = measureModel(document, written.length)
  if (kept.triangles > MOST_KEPT_TRIANGLES) throw tooHeavy(`${kept.triangles} triangles`)
  await writeFile(target, written)
  const size = [0, 1, 2].map((axis) => Math.round(((max[axis] ?? 0) - (min[axis] ?? 0)) * 1000) / 1000)
  return { sent, kept, size: size as [number, number, number], warnings }
}

async function openIo(): Promise<NodeIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready, MeshoptSimplifier.ready])
  return new NodeIO()
    .setLogger(new Logger(Logger.Verbosity.SILENT))
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder })
}

/** How many warnings there are. @throws Problem `media/model-broken` with the first error and its place */
async function validate(bytes: Buffer): Promise<number> {
  const { issues } = await validator.validateBytes(new Uint8Array(bytes), {
    format: 'glb',
    maxIssues: REPORTED,
    externalResourceFunction: (uri) => Promise.reject(new Error(uri)),
  })
  if (issues.numErrors === 0) return issues.numWarnings
  const first = issues.messages.find(({ severity }) => severity === 0)
  throw new Problem('media/model-broken', [first?.pointer, first?.code].filter(Boolean).join(' '))
}

function proveLight({ triangles, textures, texturePx }: ModelMeasure): void {
  if (triangles > MOST_TRIANGLES) throw tooHeavy(`${triangles} triangles > ${MOST_TRIANGLES}`)
  if (texturePx > MOST_TEXTURE_PX) throw tooHeavy(`${texturePx} px > ${MOST_TEXTURE_PX} px`)
  if (textures > MOST_TEXTURES) throw tooHeavy(`${textures} textures > ${MOST_TEXTURES}`)
}

const tooHeavy = (why: string) => new Problem('media/model-too-heavy', why)

/** What this hall or another has slimmed already keeps every byte, and with them its name. */
const isSlim = (document: Document, { triangles, texturePx }: ModelMeasure) =>
  triangles <= MOST_KEPT_TRIANGLES &&
  texturePx <= KEPT_TEXTURE_PX &&
  document
    .getRoot()
    .listExtensionsUsed()
    .some(({ extensionName }) => extensionName === 'EXT_meshopt_compression') &&
  document
    .getRoot()
    .listTextures()
    .every((texture) => texture.getMimeType() === 'image/webp')

async function slimmed(io: NodeIO, document: Document): Promise<Uint8Array> {
  // Parts of one material that do not move by themselves are drawn at once.
  await document.transform(dedup(), flatten(), join(), prune(), weld())
  for (const error of ERRORS) {
    const { triangles } = measureModel(document, 1)
    if (triangles <= TRIANGLE_BUDGET) break
    const ratio = TRIANGLE_BUDGET / triangles
    await document.transform(simplify({ simplifier: MeshoptSimplifier, ratio, error }))
  }
  const resize: [number, number] = [KEPT_TEXTURE_PX, KEPT_TEXTURE_PX]
  await document.transform(
    textureCompress({ encoder: sharp, targetFormat: 'webp', resize }),
    prune(),
    meshopt({ encoder: MeshoptEncoder, level: 'medium' }),
  )
  return io.writeBinary(document)
}
