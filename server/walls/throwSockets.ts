import { Problem } from '#content/contract/problems.ts'
import { byId } from '#content/contract/route.ts'
import { steeredPicture, throwBeginning } from '#content/schema/steering.ts'
import { answerPage, parseSaid } from '../answerPage.ts'
import type { HallSockets } from '../sockets.ts'
import type { SteeringStore } from './steeringStore.ts'
import { wallRoom } from './wallSockets.ts'

interface Needs {
  readonly store: SteeringStore
  readonly now: () => Date
  /** The hall's clock, by which all displays change what they show at once. */
  readonly hallMs: () => number
  readonly newId: () => string
  readonly log: { readonly warn: (about: object, words: string) => void }
}

/** Where touch screens that may throw to a wall hear who has it. */
const throwRoom = (wall: string) => `throw:${wall}`
/** A finger moves more often than a wall needs to know. */
const STEER_AT_MOST_EVERY_MS = 40
/** How often the time that is left is written down while a visitor goes on. */
const GO_ON_EVERY_MS = 2_000

/** Lets a touch screen throw its exhibit to a wall and steer it there: one at a time, and not for ever. */
export function hearThrows(sockets: HallSockets, { store, now, hallMs, newId, log }: Needs): void {
  const tell = (wall: string, steering: Awaited<ReturnType<SteeringStore['of']>>) =>
    sockets.to([wallRoom(wall), throwRoom(wall)]).emit('wall:steered', { wall, steering })

  sockets.on('connection', (socket) => {
    let kiosk: string | undefined
    let wall: string | undefined
    let steering: { readonly id: string; readonly wall: string } | undefined
    let steeredMs = 0
    let wentOnMs = 0
    const failed = (err: unknown) => log.warn({ err }, 'a wall was not steered')
    const end = async () => {
      if (!steering) return
      const { id, wall } = steering
      steering = undefined
      await store.end(id)
      tell(wall, await store.of(wall, now()))
    }

    socket.on('throw:join', (said, answer) =>
      answerPage(log, answer, async () => {
        const { id } = parseSaid(byId, said)
        // A connection speaks for one screen only.
        if (kiosk && kiosk !== id) throw new Problem('request/invalid', 'id')
        kiosk = id
        const offer = await store.offer(id, now())
        if (wall && wall !== offer.wall?.id) await socket.leave(throwRoom(wall))
        wall = offer.wall?.id
        if (wall) await socket.join(throwRoom(wall))
        return offer
      }),
    )
    socket.on('throw:begin', (said, answer) =>
      answerPage(log, answer, async () => {
        const { exhibit, ...picture } = parseSaid(throwBeginning, said)
        if (!kiosk || !wall) throw new Problem('wall/not-found')
        const begun = await store.begin({ id: newId(), wall, kiosk, exhibit }, now())
        steering = { id: begun.id, wall: begun.wall }
        wentOnMs = now().getTime()
        tell(begun.wall, begun)
        sockets.to(wallRoom(begun.wall)).emit('wall:inputs', { id: begun.id, ...picture, hallMs: hallMs() })
        return begun
      }),
    )
    socket.on('throw:steer', (said) => {
      const { data: picture } = steeredPicture.safeParse(said)
      const ms = now().getTime()
      if (!steering || !picture || ms - steeredMs < STEER_AT_MOST_EVERY_MS) return
      steeredMs = ms
      const { id, wall } = steering
      sockets.to(wallRoom(wall)).emit('wall:inputs', { id, ...picture, hallMs: hallMs() })
      if (ms - wentOnMs < GO_ON_EVERY_MS) return
      wentOnMs = ms
      store.goOn(id, now()).then(async (going) => {
        if (going) return void tell(wall, going)
        if (steering?.id === id) steering = undefined
        tell(wall, await store.of(wall, now()))
      }, failed)
    })
    socket.on('throw:end', () => void end().catch(failed))
    // A touch screen that is gone steers nothing.
    socket.on('disconnect', () => void end().catch(failed))
  })
}
