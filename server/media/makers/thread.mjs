// A thread of its own knows no TypeScript until it is told.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { work } = await import(workerData.module)
const answer = await work(workerData.task).then(
  (done) => ({ done }),
  (error) => {
    if (error.name !== 'Problem') throw error
    return { code: error.code, detail: error.detail }
  },
)
parentPort.postMessage(answer)
