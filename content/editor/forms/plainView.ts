import { html, nothing } from 'lit'
import { episodesTold, monthOfEpisode } from '../../ip/story/episodesTold.ts'
import type { Question } from '../../schema/exhibit.ts'
import { bareScenes, type SceneName } from '../../schema/sceneName.ts'
import { hintIn, isToWrite, toWrite } from '../../schema/unfinished.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { formWords } from '../../strings/formWords.ts'
import type { zh } from '../../strings/zh/form.ts'
import { type Path, sourceKeys, valueAt } from '../editDraft.ts'
import type { Meta } from './exhibitMeta.ts'
import type { Form } from './form.ts'
import type { Shape } from './shapeOf.ts'

interface Field {
  readonly shape: Shape
  readonly meta: Meta
  readonly path: Path
  readonly name: string
  readonly set: (value: unknown) => void
}

/** A number, a choice, a tick, a line without a language. */
export function plainView(form: Form, field: Field): unknown {
  const { shape, meta } = field
  if (meta.as === 'month') return monthView(form, field)
  if (meta.as === 'answer') return answerView(form, field)
  if (meta.as === 'anchor') return anchorView(form, field)
  if (meta.as === 'sources') {
    const keys = ((valueAt(form.exhibit, field.path) ?? []) as string[]).join(', ')
    return lineView(form, field, { text: keys, read: sourceKeys })
  }
  if (shape.kind === 'choice') return choiceView(form, field, shape.options)
  if (shape.kind === 'flag') return flagView(form, field)
  const written = String(valueAt(form.exhibit, field.path) ?? '')
  if (shape.kind === 'number') return lineView(form, field, { text: written, read: Number, type: 'number' })
  const hint = isToWrite(written) ? hintIn(written) : ''
  return lineView(form, field, {
    text: hint ? '' : written,
    hint,
    read: (typed) => typed || (shape.optional ? undefined : toWrite(hint || field.name)),
  })
}

interface Line {
  readonly text: string
  readonly read: (typed: string) => unknown
  readonly type?: string
  readonly hint?: string
}

function lineView(form: Form, { path, name, set }: Field, { text, read, type = 'text', hint = '' }: Line) {
  const at = path.join('.')
  const invalid = [...form.faults.keys()].some((fault) => fault === at || fault.startsWith(`${at}.`))
  return html`<label data-path=${at}>
    <span>${name}</span>
    <input type=${type} .value=${text} placeholder=${hint} ?data-todo=${hint !== ''} step="any" aria-invalid=${invalid}
      @change=${(event: Event) => set(read((event.target as HTMLInputElement).value))} />
    ${faultView(form, at)}
  </label>`
}

function choiceView(form: Form, { path, name, set, shape }: Field, options: readonly string[]) {
  const now = valueAt(form.exhibit, path)
  const say = formWords(form.locale)
  const worded = (option: string) => say(`${String(path.at(-1))}.${option}` as keyof typeof zh) ?? option
  return html`<label data-path=${path.join('.')}>
    <span>${name}</span>
    <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value || undefined)}>
      ${shape.optional ? html`<option value="" ?selected=${now === undefined}>${say('choice.none')}</option>` : nothing}
      ${options
        .filter((option) => !bareScenes.has(option as SceneName))
        .map(
          (option) => html`<option value=${option} ?selected=${option === now}>${worded(option)}</option>`,
        )}
    </select>
  </label>`
}

function flagView(form: Form, { path, name, set, shape }: Field) {
  const toggle = (event: Event) => {
    const { checked } = event.target as HTMLInputElement
    set(checked || (shape.optional ? undefined : false))
  }
  return html`<label class="tick" data-path=${path.join('.')}><input type="checkbox" .checked=${valueAt(form.exhibit, path) === true} @change=${toggle} />${name}</label>`
}

function answerView(form: Form, { path, name, set }: Field) {
  const { choices, answer } = valueAt(form.exhibit, path.slice(0, -1)) as Question
  return html`<label data-path=${path.join('.')}>
    <span>${name}</span>
    <select @change=${(event: Event) => set(Number((event.target as HTMLSelectElement).value))}>
      ${choices.map((choice, index) => html`<option value=${index} ?selected=${index === answer}>${index + 1} · ${choice[form.locale]}</option>`)}
    </select>
    ${faultView(form, path.join('.'))}
  </label>`
}

/** Places of the living picture that no other hotspot has. */
function anchorView(form: Form, { path, name, set }: Field) {
  const { hotspots } = form.exhibit
  const { id: now = '', point } = hotspots[Number(path[1])] ?? {}
  // At a point of its own it follows none of them.
  if (point) return nothing
  const taken = new Set(hotspots.map(({ id }) => id))
  const free = form.anchors.filter((anchor) => !taken.has(anchor))
  const known = form.anchors.length === 0 || form.anchors.includes(now)
  return html`<label data-path=${path.join('.')}>
    <span>${name}</span>
    <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      <option value=${now} selected>${known ? now : formWords(form.locale)('choice.custom', { name: now })}</option>
      ${free.map((anchor) => html`<option value=${anchor}>${anchor}</option>`)}
    </select>
  </label>`
}

function monthView(form: Form, { path, name, set }: Field) {
  const say = editorWords(form.locale)
  const { story } = form.exhibit
  const begins = String(valueAt(form.exhibit, path) ?? '')
  const at = path.join('.')
  const invalid = form.faults.has(at)
  const last = (story?.episodes.length ?? 1) - 1
  const month = new Intl.DateTimeFormat(form.locale === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
  })
  return html`<label data-path=${at}>
    <span>${name}</span>
    <input type="month" .value=${begins} aria-invalid=${invalid}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)} />
    ${
      invalid || !story
        ? nothing
        : html`<small>${say('form.beginsHint', {
            month: month.format(monthOfEpisode(begins, last)),
            count: last + 1,
            told: episodesTold(story, new Date()),
          })}</small>`
    }
    ${faultView(form, at)}
  </label>`
}

function faultView({ faults }: Form, at: string) {
  const fault = faults.get(at)
  return fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing
}
