import { ConfigError } from './config.ts'
import { picturesTool } from './pictures/picturesTool.ts'

try {
  await picturesTool(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
