import { en } from './en/biogas.ts'
import { translator } from './translate.ts'
import { zh } from './zh/biogas.ts'

/** The words of the biogas plant's controls; all others belong to the exhibit. */
export const biogasWords = translator<typeof zh>({ zh, en }, 'biogas')
