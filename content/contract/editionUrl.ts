/** A document of an edition, its manifest too: named by the SHA-256 of its bytes, so that it may be kept for ever. */
export const documentUrl = (sha256: string) => `/editions/${sha256}`
