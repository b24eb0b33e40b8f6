import { type Failure, failure } from './failure.ts'

/** What can go wrong with the files of the library and on their way into it. */
export const mediaProblems = {
  'media/not-found': failure(404, '没有这个文件。', 'There is no such file.'),
  'media/empty': failure(422, '这个文件是空的。', 'This file is empty.'),
  'media/disk-full': failure(
    507,
    '服务器的硬盘快满了，只剩 {detail}。已传的部分还在，腾出空间后可以接着传。',
    'The disk of the server is nearly full: {detail} left. What has arrived is kept; free some space and go on.',
  ),
  'media/upload-gone': failure(
    410,
    '这次上传已经过期或取消，请重新上传。',
    'This upload has expired or was cancelled; please begin again.',
  ),
  'media/in-use': failure(
    409,
    '这个文件还用在{detail}，先换下来才能删除。',
    'This file is still used in {detail}; take it out there before you delete it.',
  ),
  'media/not-a-picture': failure(
    422,
    '这不是一张能打开的图片。',
    'This is not a picture that can be opened.',
  ),
  'media/too-many-pixels': failure(
    422,
    '图片像素太多，最多 {detail}。',
    'The picture has too many pixels; at most {detail}.',
  ),
} as const satisfies Record<string, Failure>
