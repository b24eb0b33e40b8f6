import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { documentaries } from './documentaries/documentaries.ts'
import { documentaryUses } from './documentaries/documentaryUses.ts'
import { lookAtFilm } from './documentaries/lookAtFilm.ts'
import type { exhibits } from './exhibits/exhibits.ts'
import { readGoals, targetOf } from './goals/readGoals.ts'
import { keepFile } from './keepFile.ts'
import type { Live } from './live.ts'
import type { media } from './media/media.ts'
import type { Nodes } from './nodes/nodes.ts'
import type { Serve } from './serve.ts'
import type { Database } from './storage/tables.ts'

interface Needs {
  readonly app: FastifyInstance
  readonly database: Database
  readonly dataDir: string
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly nodes: Nodes
  readonly files: Pick<ReturnType<typeof media>, 'library'>
  readonly shown: Pick<ReturnType<typeof exhibits>, 'edition' | 'showDocumentaries'>
  readonly onAir: Pick<Live, 'ffmpeg' | 'broadcastsOnAir'>
  readonly announce: () => void
}

/** Documentaries between the library, where their originals lie, and the edition, in which they are shown. */
export async function joinDocumentaries(serve: Serve, needs: Needs) {
  const { nodes, files, shown, onAir } = needs
  const goals = await readGoals()
  files.library.onFinished('film', async ({ path }) => ({ facts: await lookAtFilm(path, onAir.ffmpeg) }))
  const films = async () => (await shown.edition()).documentaries
  files.library.usedBy(documentaryUses(needs.database, films))
  return documentaries(serve, {
    ...{ app: needs.app, database: needs.database, dataDir: needs.dataDir, log: needs.log, now: needs.now },
    ...{ announce: needs.announce, newId: randomUUID, keep: keepFile, ffmpeg: () => onAir.ffmpeg },
    original: async (id) => {
      const found = await files.library.original(id).catch(missing)
      if (found?.row.kind !== 'film') return undefined
      return { hash: found.row.hash, name: found.row.name, path: found.path }
    },
    goal: {
      minutes: targetOf(goals, 'documentary-minutes'),
      releaseRate: targetOf(goals, 'documentary-release'),
    },
    node: { run: nodes.run, several: nodes.several },
    busy: async () => (await onAir.broadcastsOnAir()) > 0,
    shown: films,
    show: shown.showDocumentaries,
  })
}

const missing = (error: unknown) => {
  if (error instanceof Problem && error.code === 'media/not-found') return undefined
  throw error
}
