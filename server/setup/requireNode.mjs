import { readFileSync } from 'node:fs'

/** Stops with one sentence when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const wanted = engines.node.replace('>=', '')
  const parts = (version) => version.split('.').map(Number)
  const [have, want] = [parts(process.versions.node), parts(wanted)]
  const difference = want.map((number, index) => (have[index] ?? 0) - number).find((step) => step !== 0) ?? 0
  if (difference >= 0) return
  console.error(
    `Greenhall needs Node ${wanted} or newer; this is ${process.versions.node}. Install it and start again.`,
  )
  process.exit(1)
}
