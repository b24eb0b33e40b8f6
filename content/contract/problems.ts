import type { Localized } from '../schema/localized.ts'
import { wornWord } from '../strings/translate.ts'
import { documentaryProblems } from './documentaryProblems.ts'
import { editingProblems } from './editingProblems.ts'
import { editionFileProblems } from './editionFileProblems.ts'
import { editionProblems } from './editionProblems.ts'
import { exhibitProblems } from './exhibitProblems.ts'
import { type Failure, failure } from './failure.ts'
import { mediaProblems } from './mediaProblems.ts'
import { narrationProblems } from './narrationProblems.ts'
import { requestProblems } from './requestProblems.ts'
import { roomProblems } from './roomProblems.ts'
import { scoreProblems } from './scoreProblems.ts'
import { screenProblems } from './screenProblems.ts'
import { wallProblems } from './wallProblems.ts'

/**
 * Every failure the hall can answer with: its code (stable, for scripts), its HTTP status and its words.
 * `{detail}` in the words is filled with what the failing place knows.
 */
export const problems = {
  ...requestProblems,
  'access/sign-in-first': failure(401, '请先登录。', 'Please sign in first.'),
  'access/wrong-password': failure(401, '用户名或密码不对。', 'The user name or the password is wrong.'),
  'access/not-allowed': failure(403, '您的账号没有这项权限。', 'Your account is not allowed to do this.'),
  'access/user-exists': failure(409, '已有这个用户名。', 'This user name is taken.'),
  'access/user-not-found': failure(404, '没有这个用户。', 'There is no such user.'),
  'access/last-admin': failure(409, '至少要留一位管理员。', 'At least one administrator has to remain.'),
  'broadcast/not-found': failure(404, '没有这场直播。', 'There is no such broadcast.'),
  'broadcast/already-ended': failure(409, '这场直播已经结束。', 'This broadcast has ended.'),
  'broadcast/not-on-air': failure(409, '这场直播还没有开播。', 'This broadcast is not on air.'),
  'broadcast/on-air-already': failure(
    409,
    '已经开播，不能再试播。',
    'This broadcast is on air already; a test run comes before.',
  ),
  'broadcast/not-ended': failure(409, '直播还没有结束。', 'This broadcast has not ended yet.'),
  'broadcast/trim-empty': failure(
    400,
    '剪去头尾以后什么也不剩了。',
    'Nothing would be left of the recording.',
  ),
  'broadcast/nothing-to-play': failure(
    404,
    '这场直播还没有画面。',
    'This broadcast has nothing to play yet.',
  ),
  'broadcast/absurd-request': failure(
    400,
    '请求的位置远在播出之前。',
    'The request is far ahead of what is on air.',
  ),
  'broadcast/nothing-new': failure(
    503,
    '画面暂时中断，请稍候再试。',
    'Nothing new has come; please try again in a moment.',
  ),
  'broadcast/has-been-on-air': failure(
    409,
    '播出过的直播不能删除。',
    'A broadcast that was on air cannot be deleted.',
  ),
  'ingest/wrong-key': failure(403, '推流密钥不对。', 'The stream key is wrong.'),
  'ingest/key-in-use': failure(409, '这把密钥正在推流。', 'This key is already publishing.'),
  'ingest/unsupported-video': failure(
    415,
    '视频须为 H.264,收到的是 {detail}。',
    'Video must be H.264; this is {detail}.',
  ),
  'ingest/unsupported-audio': failure(
    415,
    '音频须为 AAC,收到的是 {detail}。',
    'Audio must be AAC; this is {detail}.',
  ),
  'ingest/no-media': failure(422, '推流里没有画面。', 'The stream carries no video.'),
  'ingest/not-recorded': failure(
    507,
    '录像写不进硬盘（{detail}）。直播照常，请尽快腾出空间。',
    'The recording cannot be written ({detail}). The broadcast goes on; please free some space soon.',
  ),
  'srt/not-here': failure(
    501,
    '这台机器上的 ffmpeg 不支持 SRT，请改用 RTMP，或者换一个带 SRT 的 ffmpeg。',
    'The ffmpeg of this machine has no SRT. Please use RTMP, or install an ffmpeg that has it.',
  ),
  'srt/all-taken': failure(
    409,
    'SRT 入口都被别的直播占着，请先关掉一个。',
    'Other broadcasts hold all the SRT doors. Please shut one of them first.',
  ),
  'srt/port-in-use': failure(
    409,
    'UDP 端口 {detail} 被别的程序占着。腾出这个端口，或者换一个 SRT_PORT。',
    'Another program has UDP port {detail}. Free that port, or choose another SRT_PORT.',
  ),
  'studio/over': failure(
    404,
    '和演播台的连接断了，请重新开播。',
    'The studio has lost its connection; please go on air again.',
  ),
  'studio/piece-missing': failure(409, '有一段画面没有送到。', 'A piece of the picture did not arrive.'),
  'studio/too-slow': failure(
    422,
    '网络太慢，画面送不出去。换个网络，或者改用网线。',
    'The line is too slow for the picture. Try another network, or a cable.',
  ),
  'studio/unreadable': failure(
    422,
    '浏览器送来的画面读不出来，请换一个较新的浏览器。',
    'What the browser sends cannot be read; please use a newer browser.',
  ),
  'viewer/token-invalid': failure(401, '观看凭证无效。', 'The viewing token is not valid.'),
  'viewer/token-expired': failure(401, '观看凭证已过期。', 'The viewing token has expired.'),
  'viewer/report-unreadable': failure(
    400,
    '播放报告读不出来：{detail}',
    'The playback report cannot be read: {detail}',
  ),
  'reservation/begun': failure(
    409,
    '已经开播了，不用预约，直接来看吧。',
    'It has begun: there is no need to reserve, just come and watch.',
  ),
  'rating/not-watched': failure(
    409,
    '看过这场直播，才能评价。',
    'Only those who watched this broadcast can rate it.',
  ),
  'rating/unknown-reason': failure(
    400,
    '这里不能选“{detail}”这个理由。',
    'The reason "{detail}" cannot be chosen here.',
  ),
  'poll/not-found': failure(404, '没有这道题。', 'There is no such poll.'),
  'poll/closed': failure(
    409,
    '已经截止，这次没有算进去。',
    'It has closed already, so this answer was not counted.',
  ),
  'poll/answered-already': failure(
    409,
    '这道题你答过了，不能再改。',
    'You have answered this one already; it cannot be changed.',
  ),
  'poll/no-such-choice': failure(400, '没有这个选项。', 'There is no such choice.'),
  'poll/choices-alike': failure(
    400,
    '有两个选项一模一样，请改掉一个。',
    'Two choices are the same; please change one.',
  ),
  'poll/needs-answer': failure(
    400,
    '小测验要标出正确答案，再写一句为什么。',
    'A quiz needs its right answer marked, and a line to say why.',
  ),
  'poll/has-no-answer': failure(
    400,
    '投票没有对错，要标答案请改成小测验。',
    'A poll has no right answer; make it a quiz.',
  ),
  'poll/launched-already': failure(
    409,
    '已经发给观众了，不能再改，也不能删。',
    'Viewers have it already; it can no longer be changed or deleted.',
  ),
  'poll/not-launched': failure(409, '这道题还没有发出去。', 'This one has not been launched yet.'),
  'poll/another-open': failure(
    409,
    '上一道题还开着，先截止它，再发这一道。',
    'Another one is still open; close that one first.',
  ),
  'question/not-found': failure(404, '没有这个问题。', 'There is no such question.'),
  'question/too-soon': failure(
    429,
    '一分钟问一个，再等 {detail} 秒。',
    'One question a minute, please; {detail} seconds to go.',
  ),
  'question/answered': failure(409, '这个问题已经答过了。', 'This question has been answered.'),
  ...roomProblems,
  ...exhibitProblems,
  ...editingProblems,
  ...editionFileProblems,
  ...editionProblems,
  ...scoreProblems,
  ...mediaProblems,
  ...wallProblems,
  ...narrationProblems,
  ...screenProblems,
  ...documentaryProblems,
  'upkeep/fault-not-found': failure(404, '没有这条故障。', 'There is no such fault.'),
} as const satisfies Record<string, Failure>

export type ProblemCode = keyof typeof problems

export const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && code in problems

/** A failure somebody caused or has to know of; `detail` goes into its words, and may have its own in each language. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly detail: string
  readonly #details: Localized
  constructor(code: ProblemCode, said: string | Localized = '', options?: ErrorOptions) {
    const details = typeof said === 'string' ? { zh: said, en: said } : said
    super(problemWords(code, 'en', details.en), options)
    this.code = code
    this.detail = details.zh
    this.#details = details
  }
  get status(): number {
    return problems[this.code][0]
  }
  detailIn(language: keyof Localized): string {
    return this.#details[language]
  }
}

/** The name under which editors may put a failure otherwise: `problems/edition.not-found`. */
export const wordOfProblem = (code: string): string => `problems/${code.replaceAll('/', '.')}`

/** The words of a failure in one language. */
export const problemWords = (code: ProblemCode, language: keyof Localized, detail = ''): string =>
  (wornWord(wordOfProblem(code), language) ?? problems[code][1][language]).replaceAll('{detail}', detail)
