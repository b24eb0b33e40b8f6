import { connect } from '#content/contract/connect.ts'
import type { Answer } from '#content/contract/live.ts'
import type { SteeredPicture, Steering, ThrowBeginning, ThrowOffer } from '#content/schema/steering.ts'

interface Ears {
  readonly screen: string
  offer(heard: ThrowOffer): void
  steered(wall: string, steering: Steering | null): void
  /** The line is gone: whatever was steered is not steered any more. */
  lost(): void
}

const ANSWER_WITHIN_MS = 5_000

/** Listens to where this touch screen may throw its exhibit, and who has that wall; returns how to take it. */
export function joinThrows({ screen, offer, steered, lost }: Ears) {
  const socket = connect()
  const join = () =>
    socket.emit('throw:join', { id: screen }, (answer) => {
      if ('done' in answer) offer(answer.done)
    })
  socket.on('connect', join)
  socket.on('walls:changed', join)
  socket.on('disconnect', lost)
  socket.on('wall:steered', ({ wall, steering }) => steered(wall, steering))
  return {
    begin: (begun: ThrowBeginning): Promise<Answer<Steering> | undefined> =>
      socket
        .timeout(ANSWER_WITHIN_MS)
        .emitWithAck('throw:begin', begun)
        .catch(() => undefined),
    steer: (picture: SteeredPicture) => void socket.volatile.emit('throw:steer', picture),
    end: () => void socket.emit('throw:end'),
    leave: () => void socket.close(),
  }
}
