import { type Failure, failure } from './failure.ts'

/** Why somebody cannot say something in a room, or a host cannot do something about it. */
export const roomProblems = {
  'room/not-joined': failure(
    409,
    '还没有进来，请稍候再发。',
    'You are not in the room yet; please try again in a moment.',
  ),
  'room/empty': failure(400, '还没有写字。', 'Nothing is written yet.'),
  'room/too-long': failure(
    400,
    '太长了，最多 {detail} 个字。',
    'That is too long; at most {detail} characters.',
  ),
  'room/unkind': failure(
    422,
    '这句话没有发出去：里面有伤人的词，换个说法吧。',
    'This was not sent: it has a word that hurts. Please say it another way.',
  ),
  'room/advert': failure(
    422,
    '这句话没有发出去：这里不放广告，也不留联系方式。',
    'This was not sent: no advertisements and no contact details here, please.',
  ),
  'room/word': failure(
    422,
    '这句话没有发出去：里面有主持人不让说的词。',
    'This was not sent: it has a word that the host has ruled out.',
  ),
  'room/slow': failure(
    429,
    '这场放慢了说话，再等 {detail} 秒。',
    'Slow mode is on; please wait {detail} more seconds.',
  ),
  'room/flood': failure(
    429,
    '发得太快了，歇 {detail} 秒再说。',
    'That is too fast; please wait {detail} seconds.',
  ),
  'room/repeated': failure(429, '这句刚刚说过了。', 'You have just said the same.'),
  'room/crowded': failure(
    503,
    '这会儿说话的人太多，过几秒再发。',
    'Too many people are talking right now; please try again in a few seconds.',
  ),
  'room/closed': failure(403, '留言关着，现在不能写。', 'The room is closed; nobody can write just now.'),
  'room/muted': failure(
    403,
    '主持人请你先听一会儿，{detail} 分钟后再说。',
    'The host asks you to listen for a while; you can write again in {detail} minutes.',
  ),
  'room/banned': failure(403, '这一场你不能再留言了。', 'You can no longer write in this broadcast.'),
  'room/message-not-found': failure(404, '没有这条留言。', 'There is no such message.'),
  'room/judged-already': failure(409, '这一条刚刚有人处理过。', 'Somebody has just dealt with this message.'),
} as const satisfies Record<string, Failure>
