import { ConfigError } from './config.ts'
import { filmTool } from './film/filmTool.ts'
import { findFfmpeg } from './packager/findFfmpeg.ts'

try {
  await filmTool(process.argv.slice(2), () => findFfmpeg(process.env.FFMPEG))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
