import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'dist/.built-from')
const SOURCES = [
  'content',
  'kiosk',
  'live',
  'package-lock.json',
  'server/fonts',
  'tsconfig.json',
  'vite.config.ts',
]

/** Builds the pages unless dist/ was made from exactly these sources. */
export function buildPages() {
  const sources = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.log('正在构建页面 / Building the pages (vite) …')
  run(join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn')
  // Their words are in the pages now: the typefaces are cut down to them.
  run('--import', 'tsx', join(root, 'server/runBuildFonts.ts'))
  writeFileSync(stamp, sources)
}

function run(...words) {
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status === 0) return
  console.error('The pages could not be built; the lines above say why.')
  process.exit(1)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((path) => filesBelow(join(root, path))).sort())
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}
