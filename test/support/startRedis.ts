import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../server/freePort.ts'

/** A real Redis that keeps nothing, on a port of its own. */
export async function startRedis() {
  const port = await freePort()
  let child: ChildProcess | undefined
  const start = async () => {
    child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
      stdio: 'ignore',
    })
    while (!(await answers(port))) await sleep(20)
  }
  const stop = async () => {
    const gone = new Promise((done) => child?.once('exit', done))
    child?.kill('SIGKILL')
    await gone
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, stop, startAgain: start }
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (said) => {
      socket.destroy()
      resolve(String(said).startsWith('+PONG'))
    })
    socket.once('error', () => resolve(false))
  })
