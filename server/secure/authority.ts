import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError } from '../config.ts'

const run = promisify(execFile)

/** Where the hall's own certificate authority lies, below DATA_DIR. */
export const authorityFolder = (dataDir: string) => join(dataDir, 'tls')
const certificateIn = (folder: string) => join(folder, 'ca.crt')
const keyIn = (folder: string) => join(folder, 'ca.key')

/** From long ago until long hence: a screen whose clock is wrong by a day, or by a year, still trusts the hall. */
const VALID = ['-startdate', '20000101000000Z', '-enddate', '20491231235959Z']
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

export const hasAuthority = (folder: string) => existsSync(certificateIn(folder)) && existsSync(keyIn(folder))

/** The certificate that screens are to trust, as PEM. */
export const readAuthority = (folder: string) => readFile(certificateIn(folder), 'utf8')

/** Makes the authority, whole or not at all. @throws ConfigError where openssl is missing */
export const makeAuthority = (folder: string): Promise<void> =>
  aside(folder, async (work) => {
    const [key, request, certificate] = ['ca.key', 'ca.csr', 'ca.crt'].map((name) => join(work, name))
    await openssl(['req', '-new', ...NEW_KEY, '-keyout', key, '-out', request, '-subj', '/CN=Greenhall'])
    const settings = await settingsIn(
      work,
      'basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign',
    )
    await openssl([
      'ca',
      '-selfsign',
      '-keyfile',
      key,
      '-in',
      request,
      '-out',
      certificate,
      ...settings,
      ...VALID,
    ])
    await rename(key ?? '', keyIn(folder))
    await rename(certificate ?? '', certificateIn(folder))
  })

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate for these names and addresses, signed by the hall's authority. @throws ConfigError where openssl is missing */
export const issue = (folder: string, names: readonly string[]): Promise<Certificate> =>
  aside(folder, async (work) => {
    const [key, request, certificate] = ['hall.key', 'hall.csr', 'hall.crt'].map((name) => join(work, name))
    await openssl(['req', '-new', ...NEW_KEY, '-keyout', key, '-out', request, '-subj', '/CN=Greenhall hall'])
    const list = names.map((name) => `${isIP(name) ? 'IP' : 'DNS'}:${name}`).join(',')
    const settings = await settingsIn(
      work,
      `basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\nsubjectAltName=${list}`,
    )
    const authority = ['-keyfile', keyIn(folder), '-cert', certificateIn(folder)]
    await openssl(['ca', ...authority, '-in', request, '-out', certificate, ...settings, ...VALID])
    const chain = [await readFile(certificate ?? '', 'utf8'), await readAuthority(folder)]
    return { key: await readFile(key ?? '', 'utf8'), cert: chain.join('') }
  })

/** Keys are made where nobody else can read. */
async function aside<T>(folder: string, work: (aside: string) => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = await mkdtemp(join(folder, '.new-'))
  return work(made).finally(() => rm(made, { recursive: true, force: true }))
}

/** What `openssl ca` wants to be told in a file. */
async function settingsIn(work: string, extensions: string): Promise<string[]> {
  const path = join(work, 'ca.cnf')
  await writeFile(join(work, 'index.txt'), '')
  await writeFile(
    path,
    `[ca]
default_ca=hall
[hall]
database=${join(work, 'index.txt')}
new_certs_dir=${work}
rand_serial=yes
default_md=sha256
policy=any
[any]
commonName=supplied
[made]
subjectKeyIdentifier=hash
${extensions}
`,
  )
  return ['-batch', '-notext', '-config', path, '-extensions', 'made']
}

const openssl = async (words: readonly (string | undefined)[]) => {
  try {
    await run('openssl', words.map(String))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new ConfigError('openssl was not found. Install it (apt-get install openssl), then try again.')
    throw cause
  }
}
