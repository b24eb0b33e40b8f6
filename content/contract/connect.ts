import { io, type Socket } from 'socket.io-client'
import type { HallEvents, PageEvents } from './live.ts'

export type HallSocket = Socket<HallEvents, PageEvents>

/** Joins the hall's socket; it reconnects by itself until `close()`. */
export const connect = (): HallSocket =>
  io({ transports: ['websocket', 'polling'], reconnectionDelayMax: 5_000 })
