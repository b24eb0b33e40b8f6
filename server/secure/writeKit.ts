import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pages } from '#content/contract/routes.ts'

/** What is copied to the machine of a screen; `kiosk/machine/GUIDE.md` tells what each is for. */
const FILES = [
  'GUIDE.md',
  'display.sh',
  'greenhall-display-off.timer',
  'greenhall-display-on.timer',
  'greenhall-display@.service',
  'greenhall-kiosk.service',
  'install.sh',
  'policies.json',
  'timesyncd.conf',
  'watch-kiosk.mjs',
]
const source = resolve(import.meta.dirname, '../../kiosk/machine')

/** Writes the folder that a technician copies to each screen, with the hall's address and certificate filled in. */
export async function writeKit(
  folder: string,
  hall: { readonly origin: string; readonly authority: string },
) {
  await mkdir(folder, { recursive: true })
  // As Chromium's policy wants it: the certificate's bytes without the lines around them.
  const certificate = hall.authority.replace(/-----[A-Z ]+-----|\s/g, '')
  for (const file of FILES) {
    const text = await readFile(join(source, file), 'utf8')
    const path = join(folder, file)
    await writeFile(path, text.replaceAll('{ORIGIN}', hall.origin).replaceAll('{CA}', certificate))
    if (/\.(sh|mjs)$/.test(file)) await chmod(path, 0o755)
  }
  const settings = [`KIOSK_URL=${hall.origin}${pages.kiosk}`, 'CHROMIUM_FLAGS=--ozone-platform=wayland']
  await writeFile(join(folder, 'kiosk.env'), `${settings.join('\n')}\n`)
  await writeFile(join(folder, 'ca.crt'), hall.authority)
}
