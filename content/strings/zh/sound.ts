/** Words of the switch for sound on a touch screen. */
export const zh = {
  sound: '声音',
  text: '关了就一直安静，直到有人再打开。',
  on: '开',
  off: '关',
} as const
