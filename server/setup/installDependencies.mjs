import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

/**
 * Runs `npm install` unless what is installed is what the lock file asks for. Not `npm ci`: it refuses a lock file
 * that was written where the registry lacks a tool's builds for other systems, and those are optional.
 */
export function installDependencies() {
  if (installed()) return
  console.log('正在安装依赖 / Installing dependencies (npm install) …')
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      // A NODE_ENV of production would leave out what the build and the tests need.
      env: { ...process.env, NODE_ENV: 'development' },
    },
  )
  if (status === 0) return
  console.error(
    `npm install failed${error ? `: ${error.message}` : ''}. Check the network or the npm registry, then start again.`,
  )
  process.exit(1)
}

function installed() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const wanted = packagesIn('package-lock.json')
  const there = packagesIn('node_modules/.package-lock.json')
  // Optional packages of other machines are rightly missing.
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || (there[path] ? there[path].version === version : (optional ?? peer ?? false)),
  )
}
