/** How the small pictures lie on their sheets: `/hls/<id>/thumbnails.json`. */
export interface ThumbnailSheets {
  readonly everySegments: number
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  readonly images: number
}

/** The sheet and the place on it, in pixels, of the picture for a segment; undefined where there is none yet. */
export function thumbnailAt(
  { everySegments, columns, rows, width, height, images }: ThumbnailSheets,
  segment: number,
): { readonly sheet: number; readonly left: number; readonly top: number } | undefined {
  const image = Math.floor(segment / everySegments)
  if (image < 0 || image >= images) return undefined
  const place = image % (columns * rows)
  return {
    sheet: Math.floor(image / (columns * rows)),
    left: (place % columns) * width,
    top: Math.floor(place / columns) * height,
  }
}
