/** Asks the screen to keep quiet, or to sound again. */
export const askMute = (from: EventTarget, detail: boolean) =>
  from.dispatchEvent(new CustomEvent('mute', { detail, bubbles: true, composed: true }))
