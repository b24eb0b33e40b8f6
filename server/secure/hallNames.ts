import { readFile, writeFile } from 'node:fs/promises'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'

const listIn = (folder: string) => join(folder, 'names.json')
const NAME = /^[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/

/** A host name or an address that a certificate can be for. */
export const isName = (name: string) => name.length <= 253 && NAME.test(name)

/** Further names under which screens know the hall. */
export const furtherNames = async (folder: string): Promise<string[]> => {
  try {
    return (JSON.parse(await readFile(listIn(folder), 'utf8')) as string[]).filter(isName)
  } catch {
    // Nobody has named any.
    return []
  }
}

export const noteNames = (folder: string, names: readonly string[]) =>
  writeFile(listIn(folder), JSON.stringify(names))

/** Every name and address under which a screen may open this machine today. */
export function namesOfMachine(): string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address)
  const host = hostname()
  return [...new Set(['localhost', host, `${host}.local`, '127.0.0.1', ...addresses])].filter(isName)
}
