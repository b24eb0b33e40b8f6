import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../kiosk/machine')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
/** Of a unit file: all values of a key. */
const values = (unit: string, key: string) =>
  [...read(unit).matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value)

test('the policies leave nothing but the hall: no other address, no tools, no downloads, no pop-ups', () => {
  const policies = JSON.parse(read('policies.json')) as Record<string, unknown>
  expect(policies).toMatchObject({
    // A star leaves out the browser's own pages.
    URLBlocklist: expect.arrayContaining(['*', 'file://*', 'chrome://settings', 'chrome://history']),
    URLAllowlist: ['{ORIGIN}', 'blob:*', 'data:*'],
    DeveloperToolsAvailability: 2,
    DownloadRestrictions: 3,
    AllowFileSelectionDialogs: false,
    DefaultPopupsSetting: 2,
    PrintingEnabled: false,
    TranslateEnabled: false,
    PasswordManagerEnabled: false,
    CACertificates: ['{CA}'],
  })
})

test('the service has a watchdog and a memory cap, comes back always, and gives no console away', () => {
  const unit = 'greenhall-kiosk.service'
  expect(values(unit, 'WatchdogSec').map(Number)).toEqual([90])
  expect(values(unit, 'MemoryMax')).toEqual(['80%'])
  expect(values(unit, 'Restart')).toEqual(['always'])
  expect(values(unit, 'User')).toEqual(['greenhall'])
  expect(values(unit, 'ExecStart')).toEqual([
    '/usr/bin/cage -- /usr/bin/node /usr/lib/greenhall/watch-kiosk.mjs',
  ])
})

test('signs of life and the memory cap hold: no login session takes the programs of the service out of it', () => {
  const unit = 'greenhall-kiosk.service'
  // systemd.exec(5): with PAMName= the words of child processes count for the session and not for the unit.
  expect(values(unit, 'NotifyAccess')).toEqual(['all'])
  expect(values(unit, 'PAMName')).toEqual([])
  // What a session would have given: a folder for the display's socket, and the right to draw.
  expect(values(unit, 'RuntimeDirectory')).toEqual(['greenhall-kiosk'])
  expect(values(unit, 'Environment')).toEqual(['XDG_RUNTIME_DIR=/run/greenhall-kiosk LIBSEAT_BACKEND=seatd'])
  expect(read('install.sh')).toMatch(/apt-get install .* seatd /)
})

test('a keyboard from outside neither restarts the machine nor sends it to sleep', () => {
  expect(read('install.sh')).toMatch(/systemctl mask ctrl-alt-del\.target .*suspend\.target/)
  expect(read('install.sh')).toContain('kernel.sysrq = 0')
})

test('a display that is off has no page that could be taken for hung', () => {
  // Without a picture no frame is drawn, and `tellBeat` counts frames; cage of Debian 12 cannot be told to switch off at all.
  expect(read('display.sh')).toContain('systemctl stop greenhall-kiosk.service')
  expect(read('install.sh')).not.toContain('wlr-randr')
})

test('scripts are sound, and install every file they name', () => {
  for (const script of ['install.sh', 'display.sh']) execFileSync('sh', ['-n', join(folder, script)])
  const named = [...read('install.sh').matchAll(/\$here\/([\w@.-]+)/g)].map(([, file]) => file)
  const there = readdirSync(folder)
  expect(named.filter((file) => file !== 'kiosk.env' && !there.includes(file ?? ''))).toEqual([])
})

test.runIf(existsSync('/usr/bin/systemd-analyze'))('systemd understands every unit', () => {
  const units = readdirSync(folder).filter((file) => /\.(service|timer)$/.test(file))
  let said = ''
  try {
    execFileSync('systemd-analyze', ['verify', ...units.map((unit) => join(folder, unit))], { stdio: 'pipe' })
  } catch (error) {
    said = String((error as { stderr?: Buffer }).stderr)
  }
  // Programs of a screen's machine are not on this one.
  const faults = said.split('\n').filter((line) => line && !/is not executable: No such file/.test(line))
  expect(faults).toEqual([])
})
