import { type Source, source as schema } from '../../schema/source.ts'
import { sourceAddress } from '../../schema/sourceAddress.ts'

export type SourceFault = 'key' | 'twice' | 'name' | 'address'

/** What keeps a source from being saved. */
export function sourceFaults(source: Source, all: readonly Source[]): SourceFault[] {
  const { key, name, url } = source
  const rightKey = schema.shape.key.safeParse(key).success
  const twice = all.some((other) => other !== source && other.key === key)
  return [
    ...(rightKey ? [] : (['key'] as const)),
    ...(rightKey && twice ? (['twice'] as const) : []),
    ...(schema.shape.name.safeParse(name).success ? [] : (['name'] as const)),
    ...(url === undefined || sourceAddress(url) ? [] : (['address'] as const)),
  ]
}
