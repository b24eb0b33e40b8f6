import { ledgerTool } from './ledgerTool.ts'

await ledgerTool(process.argv[2])
