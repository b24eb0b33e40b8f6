// A thread of its own knows no TypeScript until it is told.
import { register } from 'tsx/esm/api'

register()
await import('./answerFontTasks.ts')
