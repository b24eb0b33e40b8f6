import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** What Debian asks before it starts a service (policy-rc.d(8)); 101 means not to. */
const POLICY = '/usr/sbin/policy-rc.d'

export function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Installs packages where that is ours to do: as root on Debian. The services they bring are not started. */
export function installPackages(packages) {
  if (!isDebian() || process.getuid?.() !== 0) return
  console.log(`正在安装 / Installing ${packages.join(', ')} (apt-get) …`)
  const ours = !existsSync(POLICY)
  if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  } finally {
    if (ours) rmSync(POLICY)
  }
}

const apt = (...words) =>
  spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
