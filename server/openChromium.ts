import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { ConfigError } from './config.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium that draws without a screen and without a graphics card. @throws ConfigError where there is none */
export const openChromium = (): Promise<Browser> => chromium.launch(withoutGraphicsCard())

/** How such a Chromium is started. @throws ConfigError where there is none */
export function withoutGraphicsCard() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync)
  if (!executablePath)
    throw new ConfigError(
      'No Chromium was found. Install it (apt-get install chromium) or set CHROMIUM to its path.',
    )
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  }
}
