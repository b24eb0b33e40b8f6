import type { Reason } from '#content/schema/room.ts'
import { contactPatterns } from './contactPatterns.ts'
import { foldStandIns, foldText, squeeze } from './foldText.ts'
import { soundOf, spellingOf } from './soundOf.ts'
import { type WordGroup, wordList } from './wordList.ts'

export interface Judgement {
  readonly verdict: 'show' | 'hold' | 'refuse'
  readonly reason: Reason
  /** The words that made the rule speak. */
  readonly matched: string
}

interface Rule {
  readonly word: string
  readonly reason: Reason
  readonly verdict: 'refuse' | 'hold'
  readonly written: RegExp
  /** How it sounds and how it is spelt in pinyin, where that counts. */
  readonly sound: string | undefined
  readonly spelling: string | undefined
}

export type Rules = readonly Rule[]

/** Signs, spaces and pictures that somebody strews between the characters of a word. */
const STREWN = '[^\\p{L}\\p{N}]{0,4}'
/** Across the end of a clause two characters are hardly one word. */
const CLAUSE_ENDS = /[，。！？；、,!?;…]/u
const SPELT_LETTERS = 7
const SHOW: Judgement = { verdict: 'show', reason: 'none', matched: '' }

function ruleOf(word: string, { reason, verdict, bySound }: Omit<WordGroup, 'words'>): Rule {
  const folded = foldText(word)
  const squeezed = squeeze(folded)
  const letters = [...folded]
    .filter((letter) => letter.trim())
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // A Latin word stands alone: USB is none.
  const start = /^[a-z0-9]/.test(folded) ? '(?<![a-z0-9])' : ''
  const end = /[a-z0-9]$/.test(folded) ? '(?![a-z0-9])' : ''
  const isChinese = /\p{Script=Han}/u.test(squeezed)
  const spelling = bySound && isChinese ? spellingOf(squeezed) : undefined
  return {
    word,
    reason,
    verdict,
    written: new RegExp(`${start}${letters.join(STREWN)}${end}`, 'u'),
    sound: bySound && isChinese ? soundOf(squeezed) : undefined,
    spelling: spelling && spelling.length >= SPELT_LETTERS ? spelling : undefined,
  }
}

const DEFAULTS: Rules = wordList.flatMap(({ words, ...group }) => words.map((word) => ruleOf(word, group)))

/** The hall's own list, and the words that a host added: those are refused, and what sounds like a longer one is held. */
export function rulesWith(added: readonly string[]): Rules {
  const usable = added.filter((word) => squeeze(foldText(word)) !== '')
  const rules = usable.map((word) =>
    ruleOf(word, { reason: 'word', verdict: 'refuse', bySound: [...word].length > 2 }),
  )
  return [...rules, ...DEFAULTS]
}

const weight = { show: 0, hold: 1, refuse: 2 }
const graver = (one: Judgement, other: Judgement) =>
  weight[other.verdict] > weight[one.verdict] ? other : one

/**
 * What becomes of a message: written openly or with signs strewn between, a word of the list gets its verdict; what only
 * sounds like it, is spelt in pinyin, reaches over the end of a clause, or has digits for letters, is left to a host.
 */
export function judgeMessage(text: string, rules: Rules): Judgement {
  const folded = foldText(text)
  const standIns = foldStandIns(folded)
  const squeezed = squeeze(folded)
  const sound = soundOf(squeezed)
  const spelt = folded.replace(/[^a-z]/g, '')

  const byRule = ({ word, reason, verdict, written, ...rule }: Rule): Judgement => {
    const found = written.exec(folded)?.[0]
    if (found) return { verdict: CLAUSE_ENDS.test(found) ? 'hold' : verdict, reason, matched: word }
    const like =
      written.test(standIns) ||
      (rule.sound !== undefined && sound.includes(rule.sound)) ||
      (rule.spelling !== undefined && spelt.includes(rule.spelling))
    return like ? { verdict: 'hold', reason, matched: word } : SHOW
  }
  const byPattern = contactPatterns.map(({ reason, verdict, find }): Judgement => {
    const matched = find(folded)
    return matched === undefined ? SHOW : { verdict, reason, matched }
  })
  return [...byPattern, ...rules.map(byRule)].reduce(graver, SHOW)
}
