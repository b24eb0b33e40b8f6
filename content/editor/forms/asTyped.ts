import { noChange } from 'lit'
import { Directive, directive, type ElementPart, type PropertyPart } from 'lit/directive.js'
import { setCommittedValue } from 'lit/directive-helpers.js'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * The text of a field. What is kept has no space at its ends, and comes back while somebody goes on writing: where that is
 * all that differs, the field stays as it was typed, with the space before the next word and the line that was begun.
 */
class AsTyped extends Directive {
  override render(text: string) {
    return text
  }

  override update(part: PropertyPart | ElementPart, [text]: [string]) {
    const { value } = part.element as Field
    if (value.trim() === text.trim() && value.trim() !== '') return noChange
    setCommittedValue(part as Parameters<typeof setCommittedValue>[0])
    return text
  }
}

export const asTyped = directive(AsTyped)
