export type Shortcut = 'undo' | 'redo' | 'save' | 'publish'

/** What is asked for by Ctrl (⌘) and a letter: Z, Shift+Z or Y, S, Enter. */
export function shortcutOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): Shortcut | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo'
    case 'y':
      return 'redo'
    case 's':
      return 'save'
    case 'enter':
      return 'publish'
    default:
      return undefined
  }
}
