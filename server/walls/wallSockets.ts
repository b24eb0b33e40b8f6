import { byId } from '#content/contract/route.ts'
import type { Steering } from '#content/schema/steering.ts'
import { type Wall, wallMate } from '#content/schema/wall.ts'
import { answerPage, parseSaid } from '../answerPage.ts'
import type { HallSockets } from '../sockets.ts'

interface Needs {
  /** The wall that a screen hangs on. */
  readonly wallOf: (screen: string) => Promise<Wall | null>
  readonly steeringOf: (wall: string) => Promise<Steering | null>
  readonly log: { readonly warn: (about: object, words: string) => void }
}

/** Where the displays of a wall hear one another. */
export const wallRoom = (wall: string) => `wall:${wall}`
/** A display tells the others every few seconds, and when something changed. */
const MATES_AT_MOST_EVERY_MS = 50

/** Tells a display what it is a part of, and passes on what displays of one wall tell one another. */
export function hearWalls(sockets: HallSockets, { wallOf, steeringOf, log }: Needs): void {
  sockets.on('connection', (socket) => {
    let joined: { readonly screen: string; readonly wall: string } | undefined
    let toldMs = 0
    socket.on('wall:join', (said, answer) =>
      answerPage(log, answer, async () => {
        const { id: screen } = parseSaid(byId, said)
        const wall = await wallOf(screen)
        if (joined && joined.wall !== wall?.id) await socket.leave(wallRoom(joined.wall))
        joined = wall ? { screen, wall: wall.id } : undefined
        if (wall) await socket.join(wallRoom(wall.id))
        return { wall, steering: wall && (await steeringOf(wall.id)) }
      }),
    )
    socket.on('wall:mate', (said) => {
      const { data: mate } = wallMate.safeParse(said)
      if (!joined || mate?.screen !== joined.screen || Date.now() - toldMs < MATES_AT_MOST_EVERY_MS) return
      toldMs = Date.now()
      socket.to(wallRoom(joined.wall)).emit('wall:mate', mate)
    })
  })
}
