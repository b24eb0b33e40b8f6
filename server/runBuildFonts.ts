import { readShippedContent } from './exhibits/shippedContent.ts'
import { buildFonts } from './fonts/buildFonts.ts'

await buildFonts(await readShippedContent(new Date()))
