import { type Browser, chromium } from 'playwright-core'

/** A camera and a microphone that Chromium makes up: a moving picture and a beep, allowed without a question. */
const MADE_UP_DEVICES = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen',
]

/** Real Chromium that draws WebGL in software and talks to nobody but the hall. */
export const openBrowser = ({ devices = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
      ...(devices ? MADE_UP_DEVICES : []),
    ],
  })
