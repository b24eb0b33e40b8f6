import { en } from './en/story.ts'
import { translator } from './translate.ts'
import { zh } from './zh/story.ts'

/** Around the mascot's story, in either language. */
export const storyWords = translator<typeof zh>({ zh, en }, 'story')
