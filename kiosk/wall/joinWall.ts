import { connect } from '#content/contract/connect.ts'
import type { SteeredMoment, Steering } from '#content/schema/steering.ts'
import type { Wall, WallMate } from '#content/schema/wall.ts'

interface Ears {
  readonly screen: string
  /** The wall this screen hangs on; null where it is a picture by itself. */
  wall(heard: Wall | null): void
  mate(heard: WallMate): void
  /** Who steers the wall from a touch screen, and what is done there. */
  steered(heard: Steering | null): void
  moment(heard: SteeredMoment): void
}

/** Joins the other displays of the wall that this screen hangs on, whenever staff hang it; returns what to say to them. */
export function joinWall({ screen, wall, mate, steered, moment }: Ears) {
  const socket = connect()
  const join = () =>
    socket.emit('wall:join', { id: screen }, (joined) => {
      if (!('done' in joined)) return
      wall(joined.done.wall)
      steered(joined.done.steering)
    })
  socket.on('connect', join)
  socket.on('walls:changed', join)
  socket.on('wall:mate', mate)
  socket.on('wall:steered', ({ steering }) => steered(steering))
  socket.on('wall:inputs', moment)
  return {
    tell: (told: WallMate) => void (socket.connected && socket.emit('wall:mate', told)),
    leave: () => void socket.close(),
  }
}
