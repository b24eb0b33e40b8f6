import { type Failure, failure } from './failure.ts'

/** What can go wrong with exhibits and editions. */
export const exhibitProblems = {
  'exhibit/not-found': failure(404, '没有这个展项。', 'There is no such exhibit.'),
  'exhibit/saved-by-other': failure(
    409,
    '{detail} 刚刚保存过这个展项。您写的都还在，请并排看看，再定取舍。',
    '{detail} has just saved this exhibit. What you wrote is kept; please compare the two and choose.',
  ),
  'exhibit/invalid': failure(422, '展项不完整：{detail}', 'The exhibit is not complete: {detail}'),
  'exhibit/file-gone': failure(
    409,
    '“{detail}”用到的图片或录音已经从媒体库里删掉了，请换一个再存。',
    '“{detail}” shows or plays a file that has been deleted from the library; please choose another.',
  ),
  'exhibit/not-writable': failure(
    422,
    '贴纸上写不出这些字：{detail}。换一个说法吧。',
    'These characters cannot be written on a sticker: {detail}. Please find other words.',
  ),
  'exhibit/archived': failure(
    409,
    '这个展项已经收起，先恢复，再修改。',
    'This exhibit has been put away; please restore it first.',
  ),
  'exhibit/last-one': failure(
    409,
    '展厅里至少要留一个展项。',
    'At least one exhibit has to stay in the hall.',
  ),
  'exhibit/unknown-screen': failure(
    409,
    '展厅还不认识这块屏幕，等它连上再试。',
    'The hall does not know this screen yet; try again once it has joined.',
  ),
  'edition/not-found': failure(404, '没有这个版本。', 'There is no such edition.'),
  'edition/nothing-changed': failure(
    409,
    '没有改动，不必发布。',
    'Nothing has changed, so there is nothing to publish.',
  ),
  'edition/unfinished': failure(409, '还没有写完：{detail}。', 'Not finished yet: {detail}.'),
  'edition/missing-glyphs': failure(
    409,
    '展厅的字体里没有这些字：{detail}。',
    'The hall’s typefaces lack these characters: {detail}.',
  ),
} as const satisfies Record<string, Failure>
