/** Words of the media library. */
export const zh = {
  'use.edition': '{day}的版本',
} as const
