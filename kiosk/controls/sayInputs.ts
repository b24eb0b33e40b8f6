/** Tells the screen what a visitor set; the scene is drawn with it from the next picture on. */
export const sayInputs = <Inputs>(from: HTMLElement, inputs: Inputs) =>
  from.dispatchEvent(
    new CustomEvent<Inputs>('inputs-change', { detail: inputs, bubbles: true, composed: true }),
  )
