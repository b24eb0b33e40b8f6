import { keepFile } from '../keepFile.ts'
import { makeFont } from './makeFont.ts'
import type { Recipe } from './planFonts.ts'

/** Makes a file of a typeface and keeps it under its name, whole or not at all. */
export const keepFont = async (folder: string, file: string, recipe: Recipe): Promise<void> =>
  keepFile(folder, { file, bytes: await makeFont(recipe) })
