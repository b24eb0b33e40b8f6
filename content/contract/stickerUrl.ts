/** Where a phone takes a sticker home. Apart from the table of routes, which brings the schemas with it. */
export const stickerUrl = (id: string) => `/live/sticker/${id}`
