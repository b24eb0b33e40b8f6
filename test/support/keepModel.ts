import type { FastifyInstance } from 'fastify'
import type { LibraryEntry } from '#content/schema/library.ts'
import { eventually } from './eventually.ts'
import { glbModel } from './glbModel.ts'

/** Sends a small model to the library of a hall in this process and waits until it is ready. */
export async function keepModel(
  app: FastifyInstance,
  headers: Record<string, string>,
): Promise<LibraryEntry> {
  const bytes = await glbModel({ squares: 4 })
  const tus = { ...headers, 'tus-resumable': '1.0.0' }
  const begun = await app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      ...tus,
      'upload-length': String(bytes.length),
      'upload-metadata': `kind ${btoa('model')},filename ${btoa('clod.glb')}`,
    },
  })
  await app.inject({
    method: 'PATCH',
    url: String(begun.headers.location),
    headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    payload: bytes,
  })
  return eventually(async () => {
    const kept = (await app.inject({ url: '/api/library', headers })).json<LibraryEntry[]>()
    const ready = kept.find(({ kind, status }) => kind === 'model' && status === 'ready')
    if (!ready) throw new Error('it is not ready yet')
    return ready
  })
}
