import type { FileChooser, Page } from 'playwright-core'

/** Puts another file in the place of the one whose details are open in the library. */
export async function replaceBy(page: Page, file: Parameters<FileChooser['setFiles']>[0]) {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('[data-act=replace]').click()
  await page.getByRole('dialog').getByRole('button', { name: '上传文件' }).click()
  await (await chooser).setFiles(file)
}
