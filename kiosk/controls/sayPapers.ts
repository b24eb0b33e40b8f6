/** Where the paper of an exhibit's words lies on the screen, in px, and what lies apart from it on a wide picture. */
export type Papers = readonly [panel: DOMRect, ...apart: readonly DOMRect[]]

/** Tells where papers lie, so that the mascot and words around the picture keep off them. */
export const sayPapers = (host: HTMLElement, detail: Papers) =>
  host.dispatchEvent(new CustomEvent('panel-laid', { detail, bubbles: true, composed: true }))
