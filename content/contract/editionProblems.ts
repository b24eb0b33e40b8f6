import { type Failure, failure } from './failure.ts'

/** Why a screen goes on with the edition it has. */
export const editionProblems = {
  'edition/damaged': failure(
    502,
    '收到的内容与发布的不一致：{detail}',
    'What arrived is not what was published: {detail}',
  ),
  'edition/unreadable': failure(
    422,
    '这个版本的内容读不懂，软件可能需要更新：{detail}',
    'The edition cannot be read; the software may have to be updated: {detail}',
  ),
  'edition/file-missing': failure(
    404,
    '服务器上缺少文件：{detail}',
    'A file is missing on the server: {detail}',
  ),
  'edition/no-room': failure(
    507,
    '屏幕的磁盘满了，放不下这个版本。',
    'The screen’s disk is full; the edition does not fit.',
  ),
} as const satisfies Record<string, Failure>
