import { type Failure, failure } from './failure.ts'

/** What can go wrong with documentaries and the making of their prints. */
export const documentaryProblems = {
  'documentary/not-found': failure(404, '没有这部纪录片。', 'There is no such documentary.'),
  'documentary/saved-by-other': failure(
    409,
    '{detail} 刚刚改过这部纪录片，请先重新载入。',
    '{detail} has just changed this documentary; please reload it first.',
  ),
  'documentary/original-missing': failure(
    404,
    '媒体库里找不到这部片子的原片。',
    'The original of this film is not in the library.',
  ),
  'documentary/not-a-film': failure(
    422,
    '这不是能打开的影片。请用 MP4、MOV、MKV、MXF 或 MPEG-TS。',
    'This is not a film that can be opened. Please send MP4, MOV, MKV, MXF or MPEG-TS.',
  ),
  'documentary/no-picture': failure(
    422,
    '这个文件里只有声音，没有画面。',
    'There is only sound in this file, and no picture.',
  ),
  'documentary/broken': failure(
    422,
    '影片文件坏了，或者没有存完整。请重新导出、重新上传。',
    'The film is damaged or breaks off. Please export it again and send it anew.',
  ),
  'documentary/picture-too-large': failure(
    422,
    '画面太大（{detail}），最大到 4K（4096×2304）。',
    'The picture is too large ({detail}); at most 4K (4096×2304).',
  ),
  'documentary/too-short': failure(
    422,
    '影片不到一秒，没有可播的内容。',
    'The film lasts less than a second; there is nothing to play.',
  ),
  'documentary/too-long': failure(
    422,
    '影片太长，最长 {detail} 小时。可以分成几集。',
    'The film is too long; at most {detail} hours. It can be made a series.',
  ),
  'documentary/hdr-not-here': failure(
    422,
    '这部片子是 HDR，这台服务器的 ffmpeg 转不了。请导出一份 SDR，或者换一个带 zimg 的 ffmpeg。',
    'This film is HDR, which this server’s ffmpeg cannot convert. Please export it in SDR, or install an ffmpeg with zimg.',
  ),
  'documentary/disk-full': failure(
    507,
    '硬盘空间不够（还差 {detail}）。腾出空间以后再点“重试”，已经做好的部分不会重做。',
    'The disk has no room ({detail} missing). Free some, then try again: what is made already is not made anew.',
  ),
  'documentary/encoder-failed': failure(
    422,
    '转码没有成功：{detail}',
    'The film could not be encoded: {detail}',
  ),
  'documentary/not-ready': failure(
    409,
    '放映版还没有做好，请等转码完成。',
    'Its print is not ready yet; please wait until it is made.',
  ),
  'documentary/not-under-way': failure(409, '现在没有在转码。', 'Nothing is being made at the moment.'),
  'documentary/incomplete': failure(422, '还没有填完整：{detail}', 'Something is still missing: {detail}'),
  'documentary/chapter-beyond': failure(
    422,
    '章节“{detail}”在片尾以后。',
    'The chapter “{detail}” begins after the film has ended.',
  ),
  'documentary/not-in-review': failure(409, '这部片子没有在送审。', 'This film is not in review.'),
  'documentary/own-review': failure(
    403,
    '写的人和送审的人不能自己批准，请另一位主编或管理员来看。',
    'Whoever wrote it or sent it for review cannot approve it; please ask another chief editor or administrator.',
  ),
  'documentary/not-approved': failure(
    409,
    '审核通过以后才能发布。',
    'It can be published once it is approved.',
  ),
  'documentary/not-published': failure(409, '这部片子现在没有发布。', 'This film is not published.'),
  'documentary/was-published': failure(
    409,
    '发布过的片子不能删除，可以撤下。',
    'A film that was published cannot be deleted; it can be withdrawn.',
  ),
  'documentary/subtitles-unreadable': failure(
    422,
    '字幕读不出来：{detail}',
    'The subtitles cannot be read: {detail}',
  ),
  'documentary/unknown-poster': failure(422, '媒体库里没有这张海报。', 'The poster is not in the library.'),
} as const satisfies Record<string, Failure>
