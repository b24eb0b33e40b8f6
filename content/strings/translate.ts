import type { Locale } from '../schema/localized.ts'

/** Words of one part of the software: the Chinese dictionary is the source, the English one must have the same keys. */
export type Words<Source extends Record<string, string>> = Readonly<Record<keyof Source, string>>

/** A function that says a key in the chosen language and fills `{name}` with `values`. */
export const translator =
  <Source extends Record<string, string>>(dictionaries: Record<Locale, Words<Source>>) =>
  (language: Locale) =>
  (key: keyof Source & string, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      dictionaries[language][key] as string,
    )
