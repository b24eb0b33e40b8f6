// Runs Chromium on the machine of a screen and looks after it: gone, it is started again; hung or lost, it is ended and
// started again. Plain Node 18 or newer, no packages: it is copied to the machine as it is.
import { spawn } from 'node:child_process'

const {
  KIOSK_URL = '',
  // Another page of the hall for this machine: /wall/.
  KIOSK_PAGE = '',
  KIOSK_PROFILE = '/var/lib/greenhall-kiosk',
  CHROMIUM = '/usr/bin/chromium',
  CHROMIUM_FLAGS = '',
  // How often it looks, and how long a page may be without a sign of life, in ms.
  LOOK_MS = '2000',
  HUNG_MS = '30000',
  // A page is drawn within this, also on a slow machine and after an update.
  START_MS = '120000',
  NOTIFY_SOCKET,
} = process.env

const KIOSK_FLAGS = [
  '--kiosk',
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--disable-infobars',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-features=Translate,TouchpadOverscrollHistoryNavigation,OverscrollHistoryNavigation',
  '--autoplay-policy=no-user-gesture-required',
  '--password-store=basic',
  '--check-for-update-interval=31536000',
]
/** From the first failure on it waits longer each time, but never long: visitors are waiting too. */
const LONGEST_PAUSE_MS = 30_000

const origin = URL.canParse(KIOSK_URL) ? new URL(KIOSK_URL).origin : undefined
if (!origin) {
  console.error(
    'KIOSK_URL is missing: the address of the screen’s page, such as https://hall.local:8443/kiosk/',
  )
  process.exit(2)
}
const page = new URL(KIOSK_PAGE || KIOSK_URL, KIOSK_URL)
page.searchParams.set('beat', '1')

let stopping = false
let browser
let failures = 0

/** Tells systemd that all is well (sd_notify); elsewhere nobody listens. */
const notify = (word) => {
  if (NOTIFY_SOCKET) spawn('systemd-notify', [word], { stdio: 'ignore' }).on('error', () => {})
}

/** Runs one browser until it is gone; says why it had to go. */
function run() {
  const child = spawn(
    CHROMIUM,
    [
      ...KIOSK_FLAGS,
      ...CHROMIUM_FLAGS.split(' ').filter(Boolean),
      // Over two pipes that only this process holds: no port is open.
      '--remote-debugging-pipe',
      `--user-data-dir=${KIOSK_PROFILE}`,
      page.href,
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'], detached: true },
  )
  browser = child
  const startedAt = Date.now()
  let aliveAt
  let title = ''
  let answered = true
  let heard = ''
  const end = (why) => {
    console.error(`${new Date().toISOString()} ${why}; Chromium is started again`)
    kill(child)
  }
  const [toBrowser, fromBrowser] = [child.stdio[3], child.stdio[4]]
  // A browser that is gone is heard of by its exit.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => {})
  fromBrowser.on('data', (bytes) => {
    heard += bytes
    for (let cut = heard.indexOf('\0'); cut >= 0; cut = heard.indexOf('\0')) {
      look(JSON.parse(heard.slice(0, cut)))
      heard = heard.slice(cut + 1)
    }
  })
  /** Pages as the browser itself knows them; nothing is attached to, so that developer tools can stay forbidden. */
  const look = ({ result }) => {
    answered = true
    const pages = result?.targetInfos?.filter(({ type }) => type === 'page') ?? []
    const ours = pages.find(({ url }) => url.startsWith(`${origin}/`))
    if (!ours || ours.title === title || !/ · \d+$/.test(ours.title)) return
    title = ours.title
    aliveAt = Date.now()
    failures = 0
    notify('WATCHDOG=1')
  }
  const looking = setInterval(() => {
    const now = Date.now()
    if (aliveAt === undefined) {
      // Until the first picture systemd is kept patient, but not for ever.
      if (now - startedAt > Number(START_MS)) end('the page never came to life')
      else notify('WATCHDOG=1')
    } else if (now - aliveAt > Number(HUNG_MS)) end(answered ? 'the page hangs' : 'the browser hangs')
    answered = false
    toBrowser.write(`${JSON.stringify({ id: 1, method: 'Target.getTargets' })}\0`)
  }, Number(LOOK_MS))
  return new Promise((gone) => {
    child.once('error', (error) => {
      console.error(String(error))
      gone()
    })
    child.once('exit', () => gone())
  }).finally(() => {
    clearInterval(looking)
    // Its helpers go with it, also where it was killed.
    kill(child)
  })
}

const kill = ({ pid }) => {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => {
    stopping = true
    if (browser?.exitCode === null && browser.signalCode === null) browser.kill('SIGTERM')
    else process.exit(0)
  })

notify('READY=1')
while (!stopping) {
  await run()
  if (stopping) break
  await new Promise((later) => setTimeout(later, Math.min(1000 * 2 ** failures++, LONGEST_PAUSE_MS)))
}
