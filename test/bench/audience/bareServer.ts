import { type WebSocket, WebSocketServer } from 'ws'

/** The peer: `ws` with nothing around it. It holds its sockets and repeats to all of them what one says. */
const sockets = new Set<WebSocket>()
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false }, () => {
  const address = server.address()
  process.send?.(`ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`)
})
server.on('connection', (socket) => {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  socket.on('message', (said) => {
    const text = said.toString()
    for (const one of sockets) one.send(text)
  })
})
