// `npm start` on a machine that has nothing but Node and a clone: installs, builds, then opens the hall in this
// same process, so that a signal or a kill meets the hall itself and not a wrapper.
import { buildPages } from './setup/buildPages.mjs'
import { installDependencies } from './setup/installDependencies.mjs'
import { requireNode } from './setup/requireNode.mjs'

requireNode()
installDependencies()
buildPages()
const { register } = await import('tsx/esm/api')
register()
const { openHall } = await import('./main.ts')
await openHall()
