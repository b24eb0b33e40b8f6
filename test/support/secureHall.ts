import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../../server/freePort.ts'
import { type RunningHall, startHall } from './startHall.ts'

const root = resolve(import.meta.dirname, '../..')

export interface SecureHall {
  readonly url: string
  /** Where `npm run secure` has put what a screen's machine needs. */
  readonly kit: string
  readonly authority: string
  /** The switch with which Chromium trusts the hall, without touching this machine's own trust. */
  readonly trust: string
  /** Starts the hall, again on the same ports and data. */
  readonly start: () => Promise<RunningHall>
}

/** A hall with a certificate of its own, made by the one command that a technician runs. */
export async function secureHall(): Promise<SecureHall> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-secure-'))
  const ports = { http: await freePort(), rtmp: await freePort(), srt: await freePort() }
  const env = { HTTPS_PORT: String(await freePort()) }
  execFileSync(process.execPath, ['--import', 'tsx', 'server/runSecureTool.ts', '127.0.0.1'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, ...env },
  })
  const authority = readFileSync(join(dataDir, 'tls/ca.crt'), 'utf8')
  const key = new X509Certificate(authority).publicKey.export({ type: 'spki', format: 'der' })
  return {
    url: `https://127.0.0.1:${env.HTTPS_PORT}`,
    kit: join(dataDir, 'kiosk-machine'),
    authority,
    trust: `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
    start: () => startHall({ dataDir, env, ports }),
  }
}
