import { Problem } from '#content/contract/problems.ts'

interface Uri {
  readonly uri?: string
}

/** What the hall asks of a glTF before anything of it is opened. */
interface GltfJson {
  readonly asset?: { readonly version?: string }
  readonly buffers?: readonly (Uri & { readonly byteLength?: number })[]
  readonly images?: readonly Uri[]
  readonly accessors?: readonly { readonly count?: number }[]
  readonly nodes?: readonly unknown[]
  readonly extensionsRequired?: readonly string[]
}

const MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const HEADER_BYTES = 20
/** An accessor needs no bytes in the file and can ask for any amount of zeros. */
const MOST_NUMBERS = 60_000_000
const MOST_NODES = 20_000
/** Needs a decoder that the hall does not ship. */
const CLOSED = ['KHR_draco_mesh_compression', 'KHR_texture_basisu']

/**
 * The description inside a binary glTF 2.0, read without trusting any of it.
 * @throws Problem `media/not-a-model`, `media/model-external`, `media/model-needs`, `media/model-too-heavy`
 */
export function readGlb(bytes: Buffer): GltfJson {
  const isGlb =
    bytes.length > HEADER_BYTES &&
    bytes.readUInt32LE(0) === MAGIC &&
    bytes.readUInt32LE(4) === 2 &&
    bytes.readUInt32LE(8) === bytes.length &&
    bytes.readUInt32LE(16) === JSON_CHUNK
  if (!isGlb) throw new Problem('media/not-a-model')
  const length = bytes.readUInt32LE(12)
  const json = parsed(bytes.toString('utf8', HEADER_BYTES, HEADER_BYTES + length))
  const outside = [...(json.buffers ?? []), ...(json.images ?? [])].find(
    ({ uri }) => uri !== undefined && !uri.startsWith('data:'),
  )
  if (outside) throw new Problem('media/model-external', outside.uri?.slice(0, 80))
  const closed = json.extensionsRequired?.find((name) => CLOSED.includes(name))
  if (closed) throw new Problem('media/model-needs', closed)
  const numbers = (json.accessors ?? []).reduce((sum, { count = 0 }) => sum + count, 0)
  if (numbers > MOST_NUMBERS || (json.nodes ?? []).length > MOST_NODES)
    throw new Problem('media/model-too-heavy', `${(json.nodes ?? []).length} nodes, ${numbers} vertices`)
  return json
}

function parsed(text: string): GltfJson {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json === 'object' && json !== null) return json as GltfJson
  } catch {
    // Said below.
  }
  throw new Problem('media/not-a-model')
}
