import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Goals, goals } from '#content/schema/goal.ts'

const file = join(import.meta.dirname, '../../content/goals/goals-2023.json')

/** The year's declared goals, as they ship. */
export const readGoals = async (): Promise<Goals> => goals.parse(JSON.parse(await readFile(file, 'utf8')))

/** The declared figure of an indicator. @throws Error where the list has no such figure */
export function targetOf({ programmes }: Goals, id: string): number {
  const value = programmes
    .flatMap(({ indicators }) => indicators)
    .find((indicator) => indicator.id === id)?.value
  if (value === undefined) throw new Error(`the goals name no figure for ${id}`)
  return value
}
