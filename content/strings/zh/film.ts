/** The words around a film, in Chinese: the source. */
export const zh = {
  chapter: '第{number}章',
  play: '播放',
  pause: '暂停',
  before: '上一章',
  after: '下一章',
  place: '放到哪儿了',
  placeOf: '{at}，共 {length}',
  captions: '字幕',
  captionsOn: '有字幕',
  captionsOff: '没有字幕',
  over: '放完了。想再看一遍吗？',
  again: '从头再看',
  back: '返回',
  open: '看片子',
  minutes: '{minutes} 分钟 · {chapters} 章',
} as const
