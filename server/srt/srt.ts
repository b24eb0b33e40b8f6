import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { SrtDoor } from '#content/schema/srt.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { keyOf, openSrtListener, type SrtListener } from './srtListener.ts'
import { addressOf, isFree, portsOf } from './srtPorts.ts'
import { createSrtStore } from './srtStore.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly ffmpeg: string
  /** Where the hall listens. */
  readonly host: string
  /** The first of the UDP ports. */
  readonly firstPort: number
  /** The name under which an encoder finds this machine. */
  readonly hostOf: (request: FastifyRequest) => string
  /** `rtmp://…/<key>` of a broadcast on this machine. @throws Problem `broadcast/not-found`, `broadcast/already-ended` */
  readonly publishUrl: (broadcast: string, backup: boolean) => Promise<string>
  /** Told why a caller was turned away. */
  readonly turnedAway: (broadcast: string, problem: Problem, key: string) => void
}

interface Door {
  readonly slot: number
  readonly listeners: readonly SrtListener[]
}

const run = promisify(execFile)

/**
 * SRT in: a door that a host opens for a broadcast, on two UDP ports of its own. ffmpeg listens there, for one caller
 * who has the key; what comes is published to the hall's own RTMP port, so that one set of rules holds for all.
 */
export function srt(serve: Serve, needs: Needs) {
  const { database, log, ffmpeg, host, firstPort, hostOf, publishUrl, turnedAway } = needs
  const store = createSrtStore(database)
  const doors = new Map<string, Door>()
  let turn: Promise<unknown> = Promise.resolve()
  /** One after another: two who open at once must not meet on one port. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }

  const stand = (id: string, slot: number) => {
    const listeners = portsOf(slot, firstPort).map((port, place) =>
      openSrtListener({
        log,
        ffmpeg,
        host,
        port,
        publishUrl: () => publishUrl(id, place === 1),
        turnedAway: (problem, key) => turnedAway(id, problem, key),
        over: () => void shut(id),
      }),
    )
    doors.set(id, { slot, listeners })
  }
  const shut = (id: string) =>
    inTurn(async () => {
      const door = doors.get(id)
      doors.delete(id)
      await Promise.all(door?.listeners.map((listener) => listener.close()) ?? [])
      await store.free(id)
    }).catch((error) => log.error({ err: error, id }, 'the SRT door was not shut'))
  const open = (id: string) =>
    inTurn(async () => {
      if (doors.has(id)) return
      const { stdout } = await run(ffmpeg, ['-hide_banner', '-protocols'])
      if (!/^\s*srt$/m.test(stdout)) throw new Problem('srt/not-here')
      const slot = await store.take(id)
      if (slot === undefined) throw new Problem('srt/all-taken')
      for (const port of portsOf(slot, firstPort)) {
        if (await isFree(port, host)) continue
        await store.free(id)
        throw new Problem('srt/port-in-use', String(port))
      }
      stand(id, slot)
    })
  const read = async (id: string, request: FastifyRequest): Promise<SrtDoor> => {
    const door = doors.get(id)
    if (!door) return { addresses: null }
    const [main, backup] = portsOf(door.slot, firstPort)
    const address = async (port: number, second: boolean) =>
      addressOf(hostOf(request), port, keyOf(await publishUrl(id, second)))
    return {
      addresses: {
        main: await address(main, false),
        backup: await address(backup, true),
        ports: [main, backup],
      },
    }
  }

  serve(routes.readSrt, ({ params, request }) => read(params.id, request))
  serve(routes.setSrt, async ({ params, body, request }) => {
    // Says first what stands against it.
    await publishUrl(params.id, false)
    await (body.open ? open(params.id) : shut(params.id))
    return read(params.id, request)
  })

  return {
    /** Broadcasts whose door stands open, or should. */
    doors: async () => (await store.all()).map(({ broadcast }) => broadcast),
    /** A door that stood open when an earlier process ended stands open again. */
    resume: (id: string) =>
      inTurn(async () => {
        const door = (await store.all()).find(({ broadcast }) => broadcast === id)
        if (door && !doors.has(id)) stand(id, door.slot)
      }),
    /** The doors go on elsewhere. */
    async drop() {
      const all = [...doors.values()]
      doors.clear()
      await Promise.all(all.flatMap(({ listeners }) => listeners.map((one) => one.close())))
    },
    /** The key has changed, or the broadcast is over: who calls now is cut off. */
    hangUp: (id: string) => {
      for (const listener of doors.get(id)?.listeners ?? []) listener.hangUp()
    },
    async close() {
      await turn
      await Promise.all([...doors.values()].flatMap(({ listeners }) => listeners.map((one) => one.close())))
    },
  }
}
