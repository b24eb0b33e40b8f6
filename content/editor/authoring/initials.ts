import { pinyin } from 'pinyin-pro'

const known = new Map<string, readonly string[]>()

/** One letter for each character; what is not Chinese stands for itself. Loaded with the first search by letters. */
export function initials(text: string): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const sounds = [...text].map((character) =>
    /\p{Script=Han}/u.test(character)
      ? pinyin(character, { pattern: 'first', toneType: 'none' }).slice(0, 1) || ' '
      : character.toLowerCase().slice(0, 1),
  )
  known.set(text, sounds)
  return sounds
}
