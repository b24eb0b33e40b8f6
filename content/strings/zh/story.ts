/** Around the mascot's story. */
export const zh = {
  episode: '第 {number} 集',
  episodes: '已经讲到的集数',
  back: '上一幕',
  next: '然后呢？',
  nextEpisode: '听下一集',
  truth: '这是真的吗？',
  tell: '接着听故事',
  again: '从头再听一遍',
  later: '{month} 再讲',
} as const
