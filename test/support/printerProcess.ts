import { pino } from 'pino'
import { createPrinter } from '../../server/documentaries/prints/printer.ts'
import { createPrintStore } from '../../server/documentaries/prints/printStore.ts'
import { keepFile } from '../../server/keepFile.ts'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'
import { openDatabase } from '../../server/storage/openDatabase.ts'
import { quietLog } from './quietLog.ts'

/** Makes prints until somebody ends this process: `printerProcess.ts <database> <original> <work> <ready>`. */
const [, , databaseUrl = '', original = '', work = '', ready = ''] = process.argv
const { database } = await openDatabase({ databaseUrl, dataDir: '', log: quietLog, connections: 2 })
const ffmpeg = await findFfmpeg(process.env.FFMPEG)
const store = createPrintStore(database)
await store.release()
createPrinter({
  ...{
    store,
    work,
    ready,
    keep: keepFile,
    now: () => new Date(),
    log: pino({ level: 'silent' }),
    changed: () => {},
  },
  ...{ ffmpeg: () => ffmpeg, holder: () => `run-${process.pid}`, busy: async () => false },
  pathOf: async () => original,
  urlOf: (print) => `/documentaries/${print}/`,
}).open()
process.stdout.write('open\n')
