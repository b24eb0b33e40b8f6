import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumAt } from './openBrowser.ts'

const machine = resolve(import.meta.dirname, '../../kiosk/machine')
/** Where Chromium reads what whoever owns the machine allows. */
const POLICIES = '/etc/chromium/policies'
const APART = ['--user', '--map-root-user', '--mount']

/** Whether this machine lets a process have files of its own, as is needed to give one browser policies and no other. */
export function canHavePolicies(): boolean {
  try {
    execFileSync('unshare', [...APART, 'mount', '--bind', tmpdir(), POLICIES], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Chromium as it runs on the machine of a screen: its flags, and its policies where they can be given. */
export async function openKioskMachine(address: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-machine-'))
  const watcher = readFileSync(join(machine, 'watch-kiosk.mjs'), 'utf8')
  const flags = [...watcher.matchAll(/^ {2}'(--[^']+)',$/gm)].map(([, flag]) => flag ?? '')
  const { executablePath, args } = chromiumAt('--headless=new', '--window-size=360,640')
  const given = JSON.parse(
    readFileSync(join(machine, 'policies.json'), 'utf8').replaceAll('{ORIGIN}', new URL(address).origin),
  ) as Record<string, unknown>
  // A test is a developer's tool itself, and this hall has no certificate.
  const { CACertificates: _, ...rest } = given
  const policies = { ...rest, DeveloperToolsAvailability: 1 }
  mkdirSync(join(folder, 'policies/managed'), { recursive: true })
  writeFileSync(join(folder, 'policies/managed/greenhall.json'), JSON.stringify(policies))
  const inside = `mount --bind ${folder}/policies ${POLICIES} && exec ${executablePath} "$@"`
  const start = canHavePolicies()
    ? `exec unshare ${APART.join(' ')} sh -c '${inside}' chromium "$@"`
    : `exec ${executablePath} "$@"`
  const script = join(folder, 'chromium.sh')
  writeFileSync(script, `#!/bin/sh\n${start}\n`, { mode: 0o755 })
  const profile = join(folder, 'profile')
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: script, headless: false, viewport: null, ignoreDefaultArgs: true },
    args: [...args, ...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, address],
  })
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  return {
    ...{ context, page, flags },
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
