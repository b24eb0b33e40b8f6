import { expect, vi } from 'vitest'
import type { LibraryEntry } from '#content/schema/library.ts'
import { glbModel } from './glbModel.ts'
import type { RunningHall } from './startHall.ts'
import { uploadPieces } from './uploadPieces.ts'

/** Sends a small model to the library of a running hall and waits until it is ready. */
export async function sendModel(hall: RunningHall): Promise<void> {
  const model = await glbModel({ squares: 24 })
  const sent = await uploadPieces(hall.url, await hall.cookie(), 'leaf.glb', model, 'model')
  await sent.sendRest()
  // It is read in a thread of its own.
  await vi.waitFor(
    async () => {
      const library: LibraryEntry[] = await (await hall.asAdmin('GET', '/api/library')).json()
      expect(library.find(({ kind }) => kind === 'model')?.status).toBe('ready')
    },
    { timeout: 60_000, interval: 200 },
  )
}
