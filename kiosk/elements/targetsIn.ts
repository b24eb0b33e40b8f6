import { inReadingOrder } from '../session/inReadingOrder.ts'

const TOUCHABLE = 'button:not([disabled]):not([tabindex="-1"]), [role=radio], [role=slider]'

/** All that can be touched now, in the order in which it is read; of an open sheet, only what is on it. */
export function targetsIn(root: ParentNode): HTMLElement[] {
  const everything = deep(root)
  const sheet = everything.filter((one) => one instanceof HTMLDialogElement && one.open).at(-1)
  const touchable = everything.filter(
    (one) => one.matches(TOUCHABLE) && (!sheet || sheet.contains(hostIn(sheet, one))),
  )
  const boxes = touchable.flatMap((target) => {
    const { left, top, width, height } = target.getBoundingClientRect()
    const isSeen =
      width > 0 &&
      target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      left < innerWidth &&
      top < innerHeight &&
      left + width > 0 &&
      top + height > 0
    return isSeen ? [{ target, left, top, width, height }] : []
  })
  return inReadingOrder(boxes).map(({ target }) => target)
}

/** The part of a sheet's own tree in which an element of a deeper tree lives. */
function hostIn(sheet: Node, element: Node): Node {
  let here = element
  while (here.getRootNode() !== sheet.getRootNode()) {
    const root = here.getRootNode()
    if (!(root instanceof ShadowRoot)) break
    here = root.host
  }
  return here
}

function deep(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot && element.localName !== 'hall-steps' ? deep(element.shadowRoot) : []),
  ])
}
