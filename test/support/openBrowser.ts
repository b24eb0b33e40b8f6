import { type Browser, chromium } from 'playwright-core'
import { PERSON } from './cmcdPlayer.ts'

/** A camera and a microphone that Chromium makes up: a moving picture and a beep, allowed without a question. */
const MADE_UP_DEVICES = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen',
]

const WEBGL_IN_SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/**
 * Real Chromium that draws WebGL in software (or not at all: a camera's picture then runs at its full rate) and talks
 * to nobody but the hall.
 */
export const openBrowser = ({ devices = false, webgl = true } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      // A browser without a window says so, and is counted as a robot.
      `--user-agent=${PERSON}`,
      ...(webgl ? WEBGL_IN_SOFTWARE : ['--disable-gpu']),
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
      // Tests look at what a page holds.
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      ...(devices ? MADE_UP_DEVICES : []),
    ],
  })
