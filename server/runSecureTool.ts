import { X509Certificate } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ConfigError, readConfig } from './config.ts'
import { authorityFolder, hasAuthority, makeAuthority, readAuthority } from './secure/authority.ts'
import { furtherNames, isName, namesOfMachine, noteNames } from './secure/hallNames.ts'
import { writeKit } from './secure/writeKit.ts'

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)

/** `npm run secure -- [name or address…]`: the hall's own certificate, and the folder that makes a machine a screen. */
async function secure(given: readonly string[]): Promise<void> {
  const wrong = given.find((name) => !isName(name))
  if (wrong)
    throw new ConfigError(`“${wrong}” is not a name or an address such as hall.local or 192.168.1.10.`)
  const { dataDir, httpsPort } = readConfig(process.env)
  const folder = authorityFolder(dataDir)
  if (!hasAuthority(folder)) await makeAuthority(folder)
  const names = [...new Set([...given, ...(await furtherNames(folder))])]
  await noteNames(folder, names)
  // What was named, else an address in the hall's network, else this machine's own name.
  const addresses = namesOfMachine().filter((name) => /^\d/.test(name) && name !== '127.0.0.1')
  const host = names[0] ?? addresses[0] ?? hostname()
  const origin = `https://${host}:${httpsPort}`
  const authority = await readAuthority(folder)
  const kit = join(dataDir, 'kiosk-machine')
  await writeKit(kit, { origin, authority })
  say(
    '',
    `屏幕的地址 · Address of the screens: ${origin}/kiosk/`,
    `证书指纹 · Fingerprint of the certificate: ${new X509Certificate(authority).fingerprint256}`,
    '',
    '1. 重新启动绿厅(npm start),它会同时打开 https。 · Start the hall again (npm start); it now answers https too.',
    `2. 把这个文件夹拷到每台屏幕主机(U 盘即可):${kit}`,
    `   Copy this folder to the machine of each screen (a USB stick will do).`,
    '3. 在屏幕主机上运行 · On that machine run: sudo ./install.sh',
    '   说明见其中的 · More in: GUIDE.md',
    '',
  )
}

try {
  await secure(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}
