import { z } from 'zod'
import { model, picture, place, point } from '../../schema/exhibit.ts'
import { localized } from '../../schema/localized.ts'
import { narrations } from '../../schema/narration.ts'

interface Most {
  readonly least: number
  readonly most: number
}
type Named = readonly (readonly [name: string, schema: z.ZodType])[]

/** What a field of the schema asks of whoever fills it in. Lengths are in characters, `optional` may be left out. */
export type Shape = { readonly optional: boolean } & (
  | { readonly kind: 'localized'; readonly most: { readonly zh: number; readonly en: number } | undefined }
  | { readonly kind: 'text' }
  | ({ readonly kind: 'number' } & Most)
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | ({ readonly kind: 'list'; readonly of: z.ZodType } & Most)
  | { readonly kind: 'group'; readonly fields: Named }
  | { readonly kind: 'picture' | 'model' | 'place' | 'point' | 'recordings' | 'fixed' }
)

/** Reads the shape of a field from its schema; a union is read as the member that the value belongs to. */
export function shapeOf(schema: z.ZodType, value?: unknown, optional = false): Shape {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap() as z.ZodType, value, true)
  if (schema === picture) return { kind: 'picture', optional }
  if (schema === model) return { kind: 'model', optional }
  if (schema === place) return { kind: 'place', optional }
  if (schema === point) return { kind: 'point', optional }
  if (schema === narrations) return { kind: 'recordings', optional }
  if (schema instanceof z.ZodDiscriminatedUnion) return memberOf(schema, value, optional)
  if (schema instanceof z.ZodObject) return objectShape(schema, optional)
  if (schema instanceof z.ZodArray)
    return { kind: 'list', of: schema.element as z.ZodType, ...boundsOf(schema), optional }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String), optional }
  if (schema instanceof z.ZodNumber)
    return {
      kind: 'number',
      least: schema.minValue ?? Number.NEGATIVE_INFINITY,
      most: schema.maxValue ?? Number.POSITIVE_INFINITY,
      optional,
    }
  if (schema instanceof z.ZodBoolean) return { kind: 'flag', optional }
  if (schema instanceof z.ZodString) return { kind: 'text', optional }
  return { kind: 'fixed', optional }
}

const LANGUAGES = 'zh,en'

function objectShape(schema: z.ZodObject, optional: boolean): Shape {
  const shape = schema.shape as Record<string, z.ZodType>
  const { zh, en } = shape
  if (schema !== localized && Object.keys(shape).join() !== LANGUAGES)
    return { kind: 'group', fields: Object.entries(shape), optional }
  const most = zh instanceof z.ZodString && en instanceof z.ZodString ? [zh.maxLength, en.maxLength] : []
  return {
    kind: 'localized',
    most: most[0] && most[1] ? { zh: most[0], en: most[1] } : undefined,
    optional,
  }
}

function memberOf(union: z.ZodDiscriminatedUnion, value: unknown, optional: boolean): Shape {
  const by = union.def.discriminator
  const kind = (value as Record<string, unknown> | undefined)?.[by]
  const member = union.options.find(
    (one) => one instanceof z.ZodObject && (one.shape[by] as z.ZodLiteral).value === kind,
  )
  return member ? shapeOf(member as z.ZodType, value, optional) : { kind: 'fixed', optional }
}

/** How many parts a list may have. */
function boundsOf(list: z.ZodArray): Most {
  const checks = (list.def.checks ?? []).map((one) => one._zod.def as { minimum?: number; maximum?: number })
  return {
    least: Math.max(0, ...checks.map(({ minimum = 0 }) => minimum)),
    most: Math.min(
      ...checks.map(({ maximum = Number.POSITIVE_INFINITY }) => maximum),
      Number.POSITIVE_INFINITY,
    ),
  }
}
