/** Words of the switch for sound on a touch screen. */
export const zh = {
  sound: '声音',
  text: '关掉后一直安静，直到再打开。',
  on: '开',
  off: '关',
} as const
