/** What the picture says when a host is away; drawn into it, so that it is read wherever it is seen. */
export const zh = {
  backSoon: '马上回来',
  backSoonHint: '信号断了一下，正在接回来。',
  intermission: '中场休息',
  intermissionHint: '喝口水，伸个懒腰，一会儿接着看。',
} as const
