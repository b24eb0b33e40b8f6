import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { Picture } from '#content/schema/exhibit.ts'
import { fittingFile } from '../elements/fittingFile.ts'

/** An exhibit's picture in parts of the screen's width, as `exhibitStyles` lays it out. */
const PART = { width: 280 / 1080, height: 210 / 1080 }

/** Fetches a picture into the browser's cache, in the size that this screen will show. */
export function loadPicture(picture: Picture): void {
  const narrow = Math.min(innerWidth, innerHeight) * devicePixelRatio
  const place = { width: narrow * PART.width, height: narrow * PART.height }
  new Image().src = mediaUrl(fittingFile(picture, place))
}
