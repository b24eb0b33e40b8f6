const MELT_MS = 900

/** The page melts into paper and is loaded anew; a visitor who comes meanwhile has it back. */
export async function loadSoftly(idle: () => boolean): Promise<void> {
  const melting = document.body.animate([{ opacity: 1 }, { opacity: 0 }], {
    ...{ duration: MELT_MS, easing: 'ease-in-out', fill: 'forwards' },
  })
  await melting.finished
  if (idle()) location.reload()
  else melting.cancel()
}
