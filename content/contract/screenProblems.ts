import { type Failure, failure } from './failure.ts'

/** What can go wrong between staff and the hall's screens. */
export const screenProblems = {
  'screen/not-found': failure(404, '没有这块屏幕。', 'There is no such screen.'),
  'screen/code-unknown': failure(
    404,
    '没有这个配对码，或者它已经过期。请看屏幕上现在显示的码。',
    'No screen shows this code, or it has expired. Please type the one it shows now.',
  ),
  'screen/name-taken': failure(
    409,
    '已有一块屏幕叫“{detail}”，换个名字吧。',
    'Another screen is called “{detail}”; please choose another name.',
  ),
  'screen/paired-already': failure(
    409,
    '这块屏幕已经配对。要重新配对，请先解除。',
    'This screen is paired already. Unpair it before it is paired again.',
  ),
  'screen/not-paired': failure(409, '这块屏幕还没有配对。', 'This screen is not paired yet.'),
  'screen/nothing-to-mirror': failure(
    400,
    '请选一块屏幕来镜像：它要已经配对，自己不是镜像，也不是这一块。',
    'Choose a screen to mirror: a paired one that is no mirror itself, and not this one.',
  ),
  'screen/is-mirrored': failure(
    409,
    '“{detail}”正在镜像这块屏幕，请先改掉它。',
    '“{detail}” mirrors this screen; please change that one first.',
  ),
  'screen/no-picture': failure(404, '还没有这块屏幕的画面。', 'There is no picture of this screen yet.'),
  'screen/ticket-unknown': failure(
    403,
    '没有人向这块屏幕要过这张画面，或者已经太晚。',
    'Nobody asked this screen for this picture, or it came too late.',
  ),
  'screen/not-a-picture': failure(415, '送来的不是图片。', 'What was sent is not a picture.'),
  'screen/group-not-found': failure(404, '没有这个分组。', 'There is no such group.'),
  'screen/group-taken': failure(409, '已有一个分组叫“{detail}”。', 'There is a group called “{detail}”.'),
  'screen/group-of-all': failure(
    409,
    '全馆这一组不能改名，也不能删。',
    'The group of all screens cannot be renamed or deleted.',
  ),
  'screen/nobody-there': failure(409, '这里没有一块在线的屏幕。', 'None of these screens is connected.'),
  'screen/message-missing': failure(400, '请写要显示的话。', 'Please write what it should say.'),
  'emergency/on-already': failure(
    409,
    '已有一条紧急信息在所有屏幕上，请先结束它。',
    'An emergency is on every screen already; end that one first.',
  ),
  'emergency/over': failure(409, '这条紧急信息已经结束。', 'This emergency has ended already.'),
} as const satisfies Record<string, Failure>
