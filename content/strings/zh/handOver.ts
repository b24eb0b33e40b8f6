/** From a screen of the hall to a visitor's phone, in Chinese: the source. */
export const zh = {
  code: '二维码：用手机看《{title}》',
  onAir: '正在直播',
  'kiosk.now': '用手机接着看',
  'kiosk.soon': '扫一扫，先预约',
  'wall.now': '扫码，用手机看',
  'wall.soon': '扫码预约直播',
} as const
