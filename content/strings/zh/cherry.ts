/** The season rail below the cherry: its four stations and the solar terms that begin them. */
export const zh = {
  rail: '季节',
  'season.0': '春',
  'season.1': '夏',
  'season.2': '秋',
  'season.3': '冬',
  'mark.0': '春',
  'mark.1': '夏',
  'mark.2': '秋',
  'mark.3': '冬',
  'begins.0': '立春',
  'begins.1': '立夏',
  'begins.2': '立秋',
  'begins.3': '立冬',
} as const
