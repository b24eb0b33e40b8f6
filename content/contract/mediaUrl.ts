/** Where a stored picture or recording lies; on its own, so that a touch screen need not load the schemas to know. */
export const mediaUrl = (file: string) => `/media/${file}`
