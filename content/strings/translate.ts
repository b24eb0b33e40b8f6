import type { Locale } from '../schema/localized.ts'
import type { WordOverrides } from '../schema/wordOverrides.ts'

/** Words of one part of the software: the Chinese dictionary is the source, the English one must have the same keys. */
export type Words<Source extends Record<string, string>> = Readonly<Record<keyof Source, string>>

let worn: WordOverrides = {}

/** From now on this page says what the hall's editors have written instead of the software's own words. */
export const wearWords = (overrides: WordOverrides | undefined) => {
  worn = overrides ?? {}
}

/** `{count|exhibit|exhibits}`: the one form for 1, the other for any other number, as CLDR has it for English. */
const FORMS = /\{(\w+)\|([^|}]*)\|([^}]*)\}/g

/** What the hall's editors have written instead of the word with this name (`kiosk/home.title`), if anything. */
export const wornWord = (name: string, language: Locale): string | undefined => worn[name]?.[language]

/**
 * A function that says a key in the chosen language and fills `{name}` with `values`, and `{name|one|other}` by number. `part` is the name of the dictionary,
 * under which editors may have written something else (`kiosk/home.title`).
 */
export const translator =
  <Source extends Record<string, string>>(dictionaries: Record<Locale, Words<Source>>, part: string) =>
  (language: Locale) =>
  (key: keyof Source & string, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(values)
      .reduce(
        (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
        wornWord(`${part}/${key}`, language) ?? (dictionaries[language][key] as string),
      )
      .replace(FORMS, (_, name, one, other) => (Number(values[name]) === 1 ? one : other))
