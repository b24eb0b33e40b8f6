import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Answer } from '#content/contract/live.ts'
import { Problem } from '#content/contract/problems.ts'
import { type ScreenTelling, screenHealth, screenSecret, screenTelling } from '#content/schema/screen.ts'
import type { ScreenCare } from '#content/schema/screenCare.ts'
import { commandAnswer } from '#content/schema/screenCommand.ts'
import type { HallSockets, PageSocket } from '../sockets.ts'
import type { Commands } from './commands.ts'
import type { Emergencies } from './emergencies.ts'
import type { createPairing } from './pairing.ts'
import { markOf, type ScreenStore } from './screenStore.ts'

/** Every screen of the hall; and one of them, wherever it is connected. */
export const ALL_SCREENS = 'screens'
export const screenRoom = (id: string) => `screen:${id}`
/** Who mirrors a screen is asked no oftener, in ms: it tells what it shows ten times a second. */
const MIRRORS_MS = 1000

interface Needs {
  readonly sockets: HallSockets
  readonly store: ScreenStore
  readonly pairing: Pick<ReturnType<typeof createPairing>, 'ask'>
  readonly commands: Pick<Commands, 'answer'>
  readonly emergencies: Pick<Emergencies, 'acknowledge'>
  readonly careOf: (id: string) => Promise<ScreenCare>
  /** The run of this node. */
  readonly node: () => string
  readonly now: () => Date
  /** Something moved that staff see. */
  readonly changed: () => void
  readonly log: { warn: (about: object, words: string) => void }
}

const asked = z.strictObject({ secret: screenSecret })
const shown = z.strictObject({ emergency: z.uuid() })

/** Listens to the screens and tells each, as it joins, all that the hall asks of it. */
export function hearScreens({ sockets, store, pairing, commands, emergencies, careOf, ...needs }: Needs) {
  const { node, now, changed, log } = needs
  /** Which connections speak for a screen: during a reload the old and the new one overlap. */
  const speaking = new Map<string, Set<PageSocket>>()
  const asking = new LRUCache<string, Promise<string[]>>({ max: 500, ttl: MIRRORS_MS })
  const mirrorsOf = (screen: string) => {
    const mirrors = asking.get(screen) ?? store.mirrorsOf(screen)
    asking.set(screen, mirrors, { noUpdateTTL: true })
    return mirrors
  }
  const failed = (err: unknown) => log.warn({ err }, 'what a screen said was not kept')

  const join = async (socket: PageSocket, id: string) => {
    await socket.join([ALL_SCREENS, screenRoom(id)])
    const care = await careOf(id)
    socket.emit('screen:care', care)
    if (care.plate?.mirrors) sockets.to(screenRoom(care.plate.mirrors)).emit('screen:show-scene')
  }

  sockets.on('connection', (socket) => {
    /** A connection speaks for one screen only: the first that it names; `known` once the hall took its word. */
    let named: string | undefined
    let known = false
    /** What it says is done in the order in which it was said. */
    let turn: Promise<unknown> = Promise.resolve()
    const inTurn = (work: (screen: string) => Promise<unknown>) => {
      turn = turn.then(() => (known && named ? work(named) : undefined)).then(changed, failed)
    }

    const keep = async ({ secret, ...report }: ScreenTelling) => {
      if (!(await store.keep(report, secret ? markOf(secret) : null, now(), node()))) return
      if (!socket.connected) return store.left(report.id, now(), node())
      speaking.set(report.id, (speaking.get(report.id) ?? new Set()).add(socket))
      if (!known) await join(socket, report.id)
      known = true
    }
    socket.on('screen:report', (said) => {
      const { data: telling } = screenTelling.safeParse(said)
      if (!telling || (named && named !== telling.id)) return
      named = telling.id
      turn = turn.then(() => keep(telling)).then(changed, failed)
    })

    socket.on('screen:ask-code', (said, answer) => {
      const { data } = asked.safeParse(said)
      answerWith(answer, async () => {
        await turn
        if (!data || !named || !known) throw new Problem('screen/not-found')
        return pairing.ask(named, data.secret)
      })
    })

    socket.on('screen:health', (said, answer) => {
      const { data } = screenHealth.safeParse(said)
      answerWith(answer, async () => {
        await turn
        if (!data || !named || !known) throw new Problem('screen/not-found')
        await store.keepHealth(named, data, now())
        return careOf(named)
      })
    })

    socket.on('screen:answer', (said) => {
      const { data } = commandAnswer.safeParse(said)
      if (data) inTurn((screen) => commands.answer(screen, data))
    })

    socket.on('screen:acknowledge', (said) => {
      const { data } = shown.safeParse(said)
      if (data) inTurn((screen) => emergencies.acknowledge(data.emergency, screen))
    })

    socket.on('screen:scene', (scene) => {
      if (!named || !known) return
      mirrorsOf(named).then(
        (mirrors) => mirrors.length > 0 && sockets.to(mirrors.map(screenRoom)).emit('screen:scene', scene),
        failed,
      )
    })

    socket.on('disconnect', () => {
      if (!named || !known) return
      const others = speaking.get(named)
      others?.delete(socket)
      if (others?.size) return
      speaking.delete(named)
      store.left(named, now(), node()).then(changed, failed)
    })
  })

  /** Answers over the socket as a route would. */
  function answerWith<Done>(answer: unknown, work: () => Promise<Done>) {
    if (typeof answer !== 'function') return
    const say = answer as (said: Answer<Done>) => void
    work().then(
      (done) => say({ done }),
      (error: unknown) => {
        if (!(error instanceof Problem)) failed(error)
        const { code, detail } = error instanceof Problem ? error : new Problem('server/broken')
        say({ problem: { code, detail } })
      },
    )
  }
}
