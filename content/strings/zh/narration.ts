/** Words of recorded narration on the touch screen. */
export const zh = {
  listen: '听',
  listenTo: '听“{title}”',
  pause: '暂停',
  resume: '接着听',
  failed: '放不出来，再试',
  muted: '看字幕',
} as const
