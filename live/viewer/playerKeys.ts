/** All a viewer may do from the keyboard. */
export type PlayerAct =
  | { readonly act: 'toggle' }
  | { readonly act: 'sound' }
  | { readonly act: 'full' }
  | { readonly act: 'captions' }
  | { readonly act: 'keys' }
  | { readonly act: 'start' }
  | { readonly act: 'end' }
  | { readonly act: 'skip'; readonly seconds: number }
  | { readonly act: 'louder'; readonly by: number }
  | { readonly act: 'tenth'; readonly tenth: number }

const KEYS: Readonly<Record<string, PlayerAct>> = {
  ' ': { act: 'toggle' },
  k: { act: 'toggle' },
  m: { act: 'sound' },
  f: { act: 'full' },
  c: { act: 'captions' },
  '?': { act: 'keys' },
  Home: { act: 'start' },
  End: { act: 'end' },
  ArrowLeft: { act: 'skip', seconds: -5 },
  ArrowRight: { act: 'skip', seconds: 5 },
  j: { act: 'skip', seconds: -10 },
  l: { act: 'skip', seconds: 10 },
  ArrowUp: { act: 'louder', by: 0.1 },
  ArrowDown: { act: 'louder', by: -0.1 },
}

interface Pressed {
  readonly key: string
  /** Whether control, alt or the command key is held: those belong to the browser. */
  readonly held: boolean
  /** What has the focus: its keys come first. */
  readonly on: 'page' | 'button' | 'field'
}

/** What a key means to the player; undefined leaves it to the page. */
export function actOf({ key, held, on }: Pressed): PlayerAct | undefined {
  if (held || on === 'field') return undefined
  // A button is pressed with the space bar.
  if (on === 'button' && key === ' ') return undefined
  if (/^[0-9]$/.test(key)) return { act: 'tenth', tenth: Number(key) }
  return KEYS[key.length === 1 ? key.toLowerCase() : key]
}

/** What has the focus, as far as keys are concerned. */
export function focusOf(target: EventTarget | undefined): Pressed['on'] {
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return 'button'
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  return isField ? 'field' : 'page'
}
