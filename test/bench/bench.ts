import { audience } from './audience/audience.ts'
import { editions } from './editions/editions.ts'
import { emergency } from './hall/emergency.ts'
import { kiosk } from './kiosk/kiosk.ts'
import { soak } from './kiosk/soak.ts'
import { ledger } from './ledger/ledger.ts'
import { ladder } from './live/ladder.ts'
import { live } from './live/live.ts'
import { memory } from './live/memory.ts'
import { walls } from './walls/walls.ts'

/** `npm run bench -- live`: figures with ratios, never a test. What follows the name is for the bench. */
const benches: Record<string, (given: readonly string[]) => Promise<void>> = {
  live,
  ladder,
  memory,
  ledger,
  audience,
  kiosk,
  editions,
  soak,
  emergency,
  walls,
}

const [name = '', ...given] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  process.stderr.write(`npm run bench -- ${Object.keys(benches).join(' | ')}\n`)
  process.exit(2)
}
await bench(given)
