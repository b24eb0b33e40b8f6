/** Lays the picture of now as a veil over those that follow; it melts away within `fadeMs`. */
export function coverWithLast(picture: HTMLCanvasElement, veil: HTMLCanvasElement, fadeMs: number) {
  Object.assign(veil, { width: picture.width, height: picture.height })
  veil.getContext('2d')?.drawImage(picture, 0, 0)
  meltAway(veil, fadeMs)
}

/** What lies over the picture goes within `fadeMs`. */
export function meltAway(veil: HTMLCanvasElement, fadeMs: number) {
  veil.style.opacity = ''
  veil.animate([{ opacity: 1 }, { opacity: 0 }], { duration: fadeMs, easing: 'ease-in-out' })
}
