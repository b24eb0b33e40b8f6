import { type Failure, failure } from './failure.ts'

/** What can go wrong between people who write, review and publish. */
export const editingProblems = {
  'exhibit/changed-since': failure(
    409,
    '“{detail}”刚刚又有改动，请看过新的内容再定。',
    '“{detail}” has just been changed again; please look at it before you decide.',
  ),
  'exhibit/no-such-version': failure(404, '没有这个历史版本。', 'There is no such version.'),
  'exhibit/nothing-to-undo': failure(409, '没有可以撤销的了。', 'There is nothing to undo.'),
  'exhibit/nothing-to-redo': failure(409, '没有可以重做的了。', 'There is nothing to redo.'),
  'edition/not-approved': failure(
    409,
    '还没有通过审核，不能发布：{detail}。',
    'Not approved yet, so it cannot be published: {detail}.',
  ),
  'review/sent-already': failure(409, '已经送审了。', 'It has been sent for review already.'),
  'review/not-sent': failure(
    409,
    '还没有送审，或者送审后又改过。',
    'It is not in review, or was changed since.',
  ),
  'review/approved-already': failure(409, '已经通过了。', 'It has been approved already.'),
  'review/own-text': failure(
    403,
    '自己写的，要请另一位主编或管理员来审。',
    'You wrote this yourself; another chief editor or administrator has to approve it.',
  ),
  'review/words-missing': failure(
    422,
    '退回时请写一句话，说明要改什么。',
    'Please say in a few words what should be changed.',
  ),
  'review/only-admin-skips': failure(
    403,
    '只有管理员能不经审核直接发布。',
    'Only an administrator may publish without review.',
  ),
  'part/changed-since': failure(
    409,
    '这里刚刚又有改动，请看过新的内容再定。',
    'This has just been changed again; please look at it before you decide.',
  ),
  'part/saved-by-other': failure(
    409,
    '{detail} 刚刚改过这里，请先重新载入。',
    '{detail} has just changed this; please reload it first.',
  ),
  'source/twice': failure(422, '编号 {detail} 用了两次。', 'The key {detail} is used twice.'),
  'source/address': failure(
    422,
    '{detail} 的网址不对，写成 www.example.com/page 这样。',
    'The address of {detail} is none; write it like www.example.com/page.',
  ),
  'source/cited': failure(
    409,
    '还有展项引用它，不能删去：{detail}。',
    'It is still cited, so it cannot be taken out: {detail}.',
  ),
  'source/missing': failure(
    409,
    '来源表里没有这些编号，或还没有一起发布：{detail}。',
    'These sources are not in the list, or are not published with it: {detail}.',
  ),
  'schedule/not-found': failure(404, '没有这次定时发布。', 'There is no such scheduled publication.'),
  'schedule/in-the-past': failure(
    422,
    '这个时间已经过了，请另选一个。',
    'That time has passed; please choose another.',
  ),
  'schedule/too-far': failure(422, '最多只能排到一年以后。', 'At most a year ahead, please.'),
  'schedule/settled': failure(
    409,
    '这次定时发布已经有了结果，不能再改。',
    'This scheduled publication is over; it can no longer be changed.',
  ),
  'schedule/overtaken': failure(
    409,
    '“{detail}”在排定以后又单独发布过，为免盖掉新内容，这次没有换上。',
    '“{detail}” was published again after this was scheduled; so as not to overwrite it, nothing was changed.',
  ),
  'comment/not-found': failure(404, '没有这条意见。', 'There is no such comment.'),
  'comment/too-long': failure(
    422,
    '意见太长了，最多 {detail} 字。',
    'The comment is too long: at most {detail} characters.',
  ),
} as const satisfies Record<string, Failure>
