/** A file of an edition's typefaces, named by what it is made from. */
export const fontUrl = (file: string) => `/fonts/${file}`
