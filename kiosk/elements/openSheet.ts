/**
 * Opens a sheet over the screen. Modal, the browser keeps the focus inside; whoever goes from target to target with one
 * key has two buttons outside of it, which a modal sheet would switch off: for them it only lies on top.
 */
export function openSheet(root: ParentNode, modeless: boolean) {
  const dialog = root.querySelector('dialog')
  if (!dialog || dialog.open) return
  if (modeless) dialog.show()
  else dialog.showModal()
}
