// `npm test` on a machine that has nothing but Node and a clone: installs what the tests need, then runs every
// check and stops at the first that fails. Each check prints its own closing line.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildPages } from '../server/setup/buildPages.mjs'
import { installDependencies } from '../server/setup/installDependencies.mjs'
import { requireNode } from '../server/setup/requireNode.mjs'
import { requireChromium } from './support/requireChromium.mjs'
import { requireServers } from './support/requireServers.mjs'

requireNode()
installDependencies()
const chromium = requireChromium()
requireServers()
buildPages()

const binOf = (name, bin = name) => {
  const path = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  const { bin: bins } = JSON.parse(readFileSync(path, 'utf8'))
  return new URL(typeof bins === 'string' ? bins : bins[bin], path).pathname
}

const checks = [
  ['types', binOf('typescript', 'tsc'), '--noEmit'],
  ['style', binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  ['unused', binOf('knip')],
  ['sizes', binOf('size-limit')],
  ['tests', binOf('vitest'), 'run', ...process.argv.slice(2)],
]
for (const [name, script, ...words] of checks) {
  const began = performance.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium, NODE_ENV: 'test' },
  })
  if (status !== 0) {
    console.error(`${name} failed; the lines above say why.`)
    process.exit(status ?? 1)
  }
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
