import { type Browser, chromium } from 'playwright-core'
import { PERSON } from './cmcdPlayer.ts'

/** A camera and a microphone that Chromium makes up: a moving picture and a beep, allowed without a question. */
const MADE_UP_DEVICES = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen',
]

/** How Chromium is started without a graphics card, so that it talks to nobody but the hall. */
export const chromiumAt = (...more: readonly string[]) => ({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    // A browser without a window says so, and is counted as a robot.
    `--user-agent=${PERSON}`,
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--no-first-run',
    // Tests look at what a page holds.
    '--enable-precise-memory-info',
    '--js-flags=--expose-gc',
    ...more,
  ],
})

/**
 * Real Chromium. Scenes are drawn by SwiftShader; pages and the pictures of a broadcast are not, or they would take both
 * cores.
 */
export const openBrowser = ({ devices = false } = {}): Promise<Browser> =>
  chromium.launch(chromiumAt(...(devices ? MADE_UP_DEVICES : [])))
