import { type Failure, failure } from './failure.ts'

/** What can be wrong with a score. */
export const scoreProblems = {
  'score/unknown-level': failure(
    400,
    '没有“{detail}”这个游戏或级别。',
    'There is no game or level "{detail}".',
  ),
  'score/implausible': failure(
    422,
    '这个分数不可能是玩出来的：{detail}',
    'Nobody can have reached this score by playing: {detail}',
  ),
} as const satisfies Record<string, Failure>
