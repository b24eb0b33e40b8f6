import { html } from 'lit'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { asTyped } from '../forms/asTyped.ts'
import { fields, type WrittenFilm } from './writtenFilm.ts'

/** Texts of more than a line. */
const LONG: readonly string[] = ['about', 'credits']

/** What is written about a film, in both languages, and the day by which it is to come out. */
export function filmFields(
  { text, plannedFor }: WrittenFilm,
  locale: Locale,
  write: (change: Partial<WrittenFilm>) => void,
) {
  const say = documentaryWords(locale)
  const textIn = (event: Event) => (event.target as HTMLInputElement).value
  const set = (field: (typeof fields)[number], language: Locale) => (event: Event) =>
    write({ text: { ...text, [field]: { ...text[field], [language]: textIn(event) } } })
  return html`${fields.map(
    (field) => html`<fieldset><legend>${say(`field.${field}`)}</legend>
      ${(['zh', 'en'] as const).map(
        (language) =>
          html`<label lang=${language === 'zh' ? 'zh-CN' : 'en'}>${say(`field.${language}`)}
          ${LONG.includes(field) ? html`<textarea data-field="${field}.${language}" .value=${asTyped(text[field][language])} @input=${set(field, language)}></textarea>` : html`<input data-field="${field}.${language}" .value=${asTyped(text[field][language])} @input=${set(field, language)} />`}</label>`,
      )}</fieldset>`,
  )}
  <label>${say('field.plannedFor')}<input type="date" data-field="plannedFor" .value=${plannedFor ?? ''} @input=${(event: Event) => write({ plannedFor: textIn(event) || null })} /><small>${say('field.plannedForWhy')}</small></label>`
}
