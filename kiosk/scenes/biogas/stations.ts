/** The steps of the plant that a visitor can stand at. */
export const stations = ['feed', 'warmth', 'plastic', 'flies'] as const
export type Station = (typeof stations)[number]
