import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { air } from './air/air.ts'
import type { broadcasts } from './broadcasts/broadcasts.ts'
import type { ingest } from './ingest/ingest.ts'
import type { Ears, Nodes } from './nodes/nodes.ts'
import type { Packager } from './packager/packager.ts'
import type { srt } from './srt/srt.ts'

interface Needs {
  readonly nodes: Pick<Nodes, 'claim' | 'placeOf'>
  readonly log: FastifyBaseLogger
  readonly programme: Pick<ReturnType<typeof broadcasts>, 'interrupt' | 'interrupted' | 'announceAgain'>
  readonly ledger: Pick<ReturnType<typeof air>, 'darken'>
  readonly packager: Pick<Packager, 'resume' | 'drop'>
  readonly rtmp: Pick<ReturnType<typeof ingest>, 'hangUpAll'>
  readonly calls: Pick<ReturnType<typeof srt>, 'doors' | 'resume' | 'drop'>
  /** The figures of these may have moved. */
  readonly counted: (broadcast: string) => void
}

/** What the live half of the hall does as servers come and go. */
export const keepHome = (needs: Needs): Ears => {
  const { nodes, log, programme, ledger, packager, rtmp, calls, counted } = needs
  /** A recording that cannot be read is tried once: it must not keep the hall closed, nor the log full. */
  const hopeless = new Set<string>()
  const takeIn = async (id: string, resume: (id: string) => Promise<unknown>) => {
    if (hopeless.has(id) || (await nodes.placeOf(id)) || (await nodes.claim(id))) return
    await resume(id).catch((error: unknown) => {
      hopeless.add(id)
      log.error({ err: error, id }, 'a broadcast could not be taken up again')
    })
  }
  return {
    bury: async (transaction, { channels, seenAt }) => {
      await programme.interrupt(channels, transaction)
      await ledger.darken(transaction, channels, seenAt)
    },
    gone: async ({ channels }) => {
      await programme.announceAgain(channels)
      for (const channel of channels) counted(channel)
    },
    expelled: async () => {
      rtmp.hangUpAll(new Problem('node/away'))
      await calls.drop()
      await packager.drop()
    },
    adopt: async () => {
      for (const { id } of await programme.interrupted()) await takeIn(id, packager.resume)
      for (const id of await calls.doors()) await takeIn(id, calls.resume)
    },
  }
}
