import { html, nothing } from 'lit'
import type { z } from 'zod'
import type { Locale, Localized } from '../../schema/localized.ts'
import { formWords } from '../../strings/formWords.ts'
import { type Path, valueAt, withAdded, withMoved, withoutPart, withValue } from '../editDraft.ts'
import { exhibitMeta, type Label, type Meta, patternOf, unwritten } from './exhibitMeta.ts'
import './begins-field.ts'
import type { Form } from './form.ts'
import './form-list.ts'
import type { ListChange } from './form-list.ts'
import './localized-field.ts'
import './model-field.ts'
import type { ModelChosen } from './model-field.ts'
import './picture-field.ts'
import { plainView } from './plainView.ts'
import { type Shape, shapeOf } from './shapeOf.ts'
import './point-field.ts'
import './spot-field.ts'

/** One field and all that lies in it. */
export function fieldView(form: Form, schema: z.ZodType, path: Path): unknown {
  const pattern = patternOf(path)
  const meta = exhibitMeta[pattern]
  const { exhibit, locale } = form
  if (!meta || unwritten.has(pattern) || meta.idle?.(exhibit)) return nothing
  const value = valueAt(exhibit, path)
  if (value === undefined && meta.offered === false) return nothing
  const shape = shapeOf(schema, value)
  const name = nameOf(meta.labelled?.(exhibit) ?? meta.label, path, locale)
  const set = (next: unknown) => form.edit(withValue(exhibit, path, next))
  if (meta.as === 'begins')
    return html`<begins-field data-path="begins" .value=${exhibit.begins} .scene=${exhibit.scene} .locale=${locale} @value-change=${({ detail }: CustomEvent) => set(detail)}></begins-field>`
  switch (shape.kind) {
    case 'group':
      return groupView(form, shape.fields, path, name)
    case 'list':
      return meta.as === 'sources'
        ? plainView(form, { shape, meta, path, name, set })
        : listView(form, shape, path, meta)
    case 'localized':
      return html`<localized-field
        data-path=${path.join('.')}
        .value=${value}
        .name=${name}
        .names=${{ zh: nameOf(meta.label, path, 'zh'), en: nameOf(meta.label, path, 'en') }}
        .locale=${locale}
        .long=${meta.as === 'long' || meta.as === 'panel'}
        .advised=${meta.as === 'panel'}
        .optional=${shape.optional}
        .bare=${pattern === 'items.*.note'}
        .most=${shape.most}
        .faults=${{ zh: form.faults.get(`${path.join('.')}.zh`), en: form.faults.get(`${path.join('.')}.en`) }}
        @value-change=${({ detail }: CustomEvent<Localized | undefined>) => set(detail)}
      ></localized-field>`
    case 'picture':
      return html`<picture-field
        data-path=${path.join('.')}
        .value=${value}
        .name=${name}
        .locale=${locale}
        .wanted=${form.missing.has(path.join('.'))}
        @value-change=${({ detail }: CustomEvent) => set(detail)}
      ></picture-field>`
    case 'model':
      return modelView(form, path, name)
    case 'place':
      return spotView(form, path, set)
    case 'point':
      return pointView(form, path, set)
    case 'recordings':
    case 'fixed':
      return nothing
    default:
      return plainView(form, { shape, meta, path, name, set })
  }
}

function groupView(
  form: Form,
  fields: Extract<Shape, { kind: 'group' }>['fields'],
  path: Path,
  name: string,
) {
  const inside = fields.map(([field, schema]) => fieldView(form, schema, [...path, field]))
  // A section has its name already, and so has a part of a list.
  if (path.length === 1 || typeof path.at(-1) === 'number')
    return html`${inside}${path[0] === 'voice' ? html`<small>${formWords(form.locale)('list.silent')}</small>` : nothing}`
  return html`<div class="stage" role="group" aria-label=${name}>${inside}</div>`
}

const ADD: Readonly<
  Record<string, Extract<Parameters<ReturnType<typeof formWords>>[0], `list.add${string}`>>
> = {
  panels: 'list.addPanels',
  hotspots: 'list.addHotspots',
  figures: 'list.addFigures',
  quiz: 'list.addQuiz',
  choices: 'list.addChoices',
  items: 'list.addItems',
  episodes: 'list.addEpisodes',
  beats: 'list.addBeats',
}

function listView(form: Form, shape: Extract<Shape, { kind: 'list' }>, path: Path, meta: Meta) {
  const { exhibit, locale } = form
  const say = formWords(locale)
  const list = (valueAt(exhibit, path) ?? []) as unknown[]
  const element = shapeOf(shape.of, list[0])
  const plain = element.kind === 'localized'
  const own = String(path.at(-1))
  const words = ADD[own]
  const heading = nameOf(meta.label, path, locale)
  const parts = list.map((part, index) => ({
    name: nameOf(meta.label, [...path, index], locale),
    says: saysOf(meta.named?.(part as never), locale),
  }))
  const change = ({ detail }: CustomEvent<ListChange>) => {
    if (detail.do === 'add') form.edit(withAdded(exhibit, path, meta.make?.(exhibit, list.length)))
    else if (detail.do === 'remove') form.edit(withoutPart(exhibit, [...path, detail.at], shape.optional))
    else form.edit(withMoved(exhibit, path, detail.from, detail.to))
  }
  return html`${path[0] === 'voice' ? html`<h4>${heading}</h4>` : nothing}
    <form-list
      path=${path.join('.')}
      .parts=${parts}
      .view=${(index: number) =>
        plain
          ? fieldView(form, shape.of, [...path, index])
          : groupView(form, fieldsOf(shape.of, list[index]), [...path, index], '')}
      .addWords=${words ? say(words) : say('list.addLine')}
      .least=${shape.optional ? 0 : shape.least}
      .most=${shape.most}
      .locale=${locale}
      .plain=${plain}
      @list-change=${change}
    ></form-list>`
}

function fieldsOf(schema: z.ZodType, value: unknown) {
  const shape = shapeOf(schema, value)
  return shape.kind === 'group' ? shape.fields : []
}

/** A new model brings its photograph along, where there is no picture of it yet. */
function modelView({ exhibit, locale, missing, edit }: Form, path: Path, name: string) {
  const { plate } = exhibit
  if (plate?.kind !== 'model') return nothing
  const change = ({ detail: { model, picture } }: CustomEvent<ModelChosen>) => {
    const next = withValue(exhibit, path, model)
    edit(picture ? withValue(next, [...path.slice(0, -1), 'picture'], picture) : next)
  }
  return html`<model-field
    data-path=${path.join('.')}
    .value=${plate.model}
    .name=${name}
    .locale=${locale}
    .wanted=${missing.has(path.join('.'))}
    .pictured=${plate.picture !== undefined}
    @value-change=${change}
  ></model-field>`
}

function spotView({ exhibit, locale }: Form, path: Path, set: (place: unknown) => void) {
  const index = Number(path[1])
  const { plate, hotspots } = exhibit
  return html`<spot-field
    data-path=${path.join('.')}
    .value=${hotspots[index]?.at}
    .picture=${plate?.kind === 'picture' ? plate.picture : undefined}
    .others=${hotspots.flatMap(({ at }, one) => (at && one !== index ? [at] : []))}
    .name=${hotspots[index]?.title[locale] ?? ''}
    .locale=${locale}
    @value-change=${({ detail }: CustomEvent) => set(detail)}
  ></spot-field>`
}

function pointView({ exhibit, locale, anchors, placing }: Form, path: Path, set: (point: unknown) => void) {
  const { plate, hotspots } = exhibit
  const { id = '', title, point } = hotspots[Number(path[1])] ?? {}
  return html`<point-field
    data-path=${path.join('.')}
    .value=${point}
    .hotspot=${id}
    .name=${title?.[locale] ?? ''}
    .nowhere=${(anchors.length > 0 || plate !== undefined) && !anchors.includes(id)}
    .onModel=${plate?.kind === 'model'}
    .placing=${placing === id}
    .locale=${locale}
    @value-change=${({ detail }: CustomEvent) => set(detail)}
  ></point-field>`
}

/** What a field is called; one of a list with its number. */
function nameOf(label: Label, path: Path, locale: Locale): string {
  const number = path.findLast((key) => typeof key === 'number')
  return formWords(locale)(label, { number: typeof number === 'number' ? number + 1 : '' })
}

const saysOf = (said: Localized | string | undefined, locale: Locale) =>
  typeof said === 'string' ? said : (said?.[locale] ?? '')
