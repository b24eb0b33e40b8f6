import { ConfigError } from './config.ts'
import { filmTool } from './film/filmTool.ts'

try {
  await filmTool(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
