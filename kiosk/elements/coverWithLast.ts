/** Lays the picture of now as a veil over those that follow; it melts away within `fadeMs`. */
export function coverWithLast(picture: HTMLCanvasElement, veil: HTMLCanvasElement, fadeMs: number) {
  veil.width = picture.width
  veil.height = picture.height
  veil.getContext('2d')?.drawImage(picture, 0, 0)
  veil.animate([{ opacity: 1 }, { opacity: 0 }], { duration: fadeMs, easing: 'ease-in-out' })
}
