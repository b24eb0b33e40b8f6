import type { Person, RunDownPoint } from '#content/schema/programme.ts'

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const POINT = /^(\d{1,3})\s*(?:分钟|分|min\b|m\b|['′])?\s*[:：、.]?\s*(.+)$/i
const MOST_MINUTES = 240

/** A run-down as hosts write it, a line a point: `5 开场`. Undefined where a line does not begin with its minutes. */
export function readRunDown(text: string): RunDownPoint[] | undefined {
  const points = linesOf(text).map((line) => {
    const [, minutes, title] = POINT.exec(line) ?? []
    return { title: title ?? '', minutes: Number(minutes) }
  })
  const well = points.every(({ title, minutes }) => title !== '' && minutes >= 1 && minutes <= MOST_MINUTES)
  return well ? points : undefined
}

export const writeRunDown = (points: readonly RunDownPoint[]): string =>
  points.map(({ minutes, title }) => `${minutes} ${title}`).join('\n')

/** People as hosts write them, a line each: a name, and after a comma what they do. */
export const readPeople = (text: string): Person[] =>
  linesOf(text).map((line) => {
    const [, name = '', role = ''] = /^([^,，]*)[,，]?(.*)$/.exec(line) ?? []
    return { name: name.trim(), role: role.trim() }
  })

export const writePeople = (people: readonly Person[], comma: string): string =>
  people.map(({ name, role }) => (role ? `${name}${comma}${role}` : name)).join('\n')
