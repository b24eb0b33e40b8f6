type Finger = Pick<PointerEvent, 'pointerId'>

/** The finger that drags: whichever came down first, until it lifts. Others that come meanwhile move nothing. */
export function oneFinger() {
  let dragging: number | undefined
  return {
    /** True where this finger is the one from now on. */
    grabs: ({ pointerId }: Finger): boolean => {
      dragging ??= pointerId
      return dragging === pointerId
    },
    drags: ({ pointerId }: Finger): boolean => dragging === pointerId,
    /** True where it was the one that dragged. */
    lifts: ({ pointerId }: Finger): boolean => {
      if (dragging !== pointerId) return false
      dragging = undefined
      return true
    },
    /** What it held has gone: it drags nothing more, even while it stays down. */
    letGo: (): void => {
      dragging = undefined
    },
  }
}
