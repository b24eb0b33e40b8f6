import { type Failure, failure } from './failure.ts'

/** What can go wrong with any request, whatever it asks for. */
export const requestProblems = {
  'request/invalid': failure(400, '填写有误：{detail}', 'Something is filled in wrongly: {detail}'),
  'request/too-large': failure(413, '内容太大了，最多 {detail}。', 'That is too large; at most {detail}.'),
  'request/unsupported-type': failure(
    415,
    '不支持这种格式：{detail}',
    'This format is not supported: {detail}',
  ),
  'request/not-found': failure(404, '没有这个地址。', 'There is nothing at this address.'),
  'request/foreign-origin': failure(
    403,
    '请求来自别的网站，已拒绝。',
    'The request came from another site and was refused.',
  ),
  'request/too-many': failure(429, '太频繁了，请稍候再试。', 'Too many attempts; please wait a moment.'),
  'request/timeout': failure(
    504,
    '服务器没有回应，请再试一次。',
    'The server did not answer; please try again.',
  ),
  'request/offline': failure(
    503,
    '连不上服务器，请检查网络。',
    'The server cannot be reached; please check the network.',
  ),
  'server/broken': failure(
    500,
    '服务器出了差错，已记入日志。',
    'The server made a mistake; it has been logged.',
  ),
  'server/disk-full': failure(
    507,
    '服务器的硬盘满了，这一步没有做成；之前存下的都还在。请腾出空间后再试一次。',
    'The disk of the server is full, so this was not done; all that was kept before is still there. Free some space and try again.',
  ),
  'node/away': failure(
    503,
    '这场直播所在的服务器没有回应，请稍候再试。',
    'The server that has this broadcast does not answer; please try again in a moment.',
  ),
} as const satisfies Record<string, Failure>
