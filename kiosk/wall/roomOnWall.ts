import { connect } from '#content/contract/connect.ts'
import '#content/room/room-layer.ts'
import { createTalk } from '#content/room/talk.ts'

/** Lets the wall hear what viewers of a broadcast say; it says nothing itself. */
export function roomOnWall(broadcast: string) {
  const socket = connect()
  const talk = createTalk({ socket, broadcast })
  const leave = () => {
    talk.close()
    socket.close()
  }
  return { talk, leave }
}
