import { existsSync } from 'node:fs'
import { installPackages, isDebian } from './debianPackages.mjs'

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** Where Chromium is. As root on Debian it is installed when missing; elsewhere this says what to install and stops. */
export function requireChromium() {
  const found = findChromium()
  if (found) return found
  installPackages(PACKAGES)
  const installed = findChromium()
  if (installed) return installed
  console.error(
    [
      'The journeys need Chromium and Chinese fonts, and neither CHROMIUM nor the usual places hold one.',
      isDebian()
        ? `Install them once as root:  apt-get install ${PACKAGES.join(' ')}`
        : 'On Ubuntu:  sudo snap install chromium && sudo apt-get install fonts-noto-cjk   (then set CHROMIUM=/snap/bin/chromium)',
      'or set CHROMIUM to the path of Chromium or Chrome 120 or newer, then run npm test again.',
    ].join('\n'),
  )
  return process.exit(1)
}

const findChromium = () => [process.env.CHROMIUM, ...CANDIDATES].find((path) => path && existsSync(path))
