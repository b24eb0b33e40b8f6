/** More than this is not read into memory at once. */
const AT_ONCE_BYTES = 64 * 1024 * 1024

/** SHA-256 of what arrived, in hex; beside the drawing where the browser can (secure origins), else in small steps. */
export async function hashOf(blob: Blob): Promise<string> {
  if (globalThis.crypto?.subtle && blob.size <= AT_ONCE_BYTES)
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())))
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const hash = sha256.create()
  const reader = blob.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) hash.update(read.value)
  return hex(hash.digest())
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
