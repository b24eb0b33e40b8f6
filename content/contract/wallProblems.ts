import { type Failure, failure } from './failure.ts'

/** What can be wrong with a wall of several displays. */
export const wallProblems = {
  'wall/not-found': failure(404, '没有这面墙。', 'There is no such wall.'),
  'wall/taken': failure(
    409,
    '大屏上正有人在玩，请稍等一会儿。',
    'Somebody else is on the wall just now; please wait a moment.',
  ),
  'wall/on-air': failure(409, '大屏正在直播。', 'The wall is showing a live broadcast.'),
  'wall/changed-meanwhile': failure(
    409,
    '刚才有人也改了这面墙，请看过再改。',
    'Somebody has just changed this wall too; please look at it before you change it.',
  ),
  'wall/place-taken': failure(
    409,
    '这个位置已经挂了一块屏幕：{detail}',
    'A screen hangs in this place already: {detail}',
  ),
  'wall/screen-twice': failure(409, '同一块屏幕不能挂在两个位置。', 'One screen cannot hang in two places.'),
  'wall/screen-elsewhere': failure(
    409,
    '这块屏幕已经在另一面墙上：{detail}',
    'This screen hangs on another wall already: {detail}',
  ),
  'wall/screen-unknown': failure(
    400,
    '没有见过这块屏幕，请先在它上面打开大屏页面。',
    'This screen has not been seen yet; please open the wall page on it first.',
  ),
  'wall/outside': failure(400, '格子在墙的外面：{detail}', 'This place lies outside of the wall: {detail}'),
  'wall/gap-too-wide': failure(
    400,
    '边框太宽了：{detail} 毫米。请量两块画面之间的距离，单位是毫米。',
    'The frame is too wide: {detail} mm. Please measure between the two pictures, in mm.',
  ),
} as const satisfies Record<string, Failure>
