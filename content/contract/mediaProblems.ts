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
  'media/no-room': failure(
    507,
    '文件已经收好，只是服务器的硬盘快满了，还没法处理。腾出空间后点“再试一次”。',
    'The file is kept, but the disk of the server is nearly full and nothing could be made of it. Free some space, then press “Try again”.',
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
    '这不是一张能打开的图片，或者文件没有存完整。请用 JPEG、PNG、WebP、AVIF、HEIC 或 TIFF。',
    'This is not a picture that can be opened, or it breaks off. Please send JPEG, PNG, WebP, AVIF, HEIC or TIFF.',
  ),
  'media/is-drawing': failure(
    422,
    'SVG 里可能藏着脚本，不能收。请导出成 PNG 或 WebP 再传。',
    'An SVG may carry scripts and is not taken. Please export it as PNG or WebP.',
  ),
  'media/too-many-pixels': failure(
    422,
    '图片像素太多，最多 {detail}。',
    'The picture has too many pixels; at most {detail}.',
  ),
  'media/not-subtitles': failure(
    422,
    '这不是能读的字幕文件。请用 WebVTT（.vtt）或 SubRip（.srt）。',
    'These are not subtitles that can be read. Please send WebVTT (.vtt) or SubRip (.srt).',
  ),
  'media/subtitles-faulty': failure(
    422,
    '字幕有错，在第 {detail} 行。改好以后重新上传。',
    'The subtitles have faults, in line {detail}. Mend them and send the file again.',
  ),
  'media/not-a-model': failure(
    422,
    '这不是能打开的三维模型。请用 glTF 2.0 的二进制文件（.glb）。',
    'This is not a 3D model that can be opened. Please send binary glTF 2.0 (.glb).',
  ),
  'media/model-broken': failure(
    422,
    '模型不合 glTF 2.0 规范：{detail}。请重新导出。',
    'The model breaks the rules of glTF 2.0: {detail}. Please export it again.',
  ),
  'media/model-external': failure(
    422,
    '模型引用了别处的文件（{detail}）。导出时请把贴图和数据都装进 .glb。',
    'The model refers to a file elsewhere ({detail}). Please export it with all textures and data inside the .glb.',
  ),
  'media/model-needs': failure(
    422,
    '模型用了展厅打不开的扩展 {detail}。导出时请关掉它。',
    'The model needs {detail}, which the hall cannot open. Please switch it off when you export.',
  ),
  'media/model-too-heavy': failure(
    422,
    '模型太重：{detail}。请先在建模软件里精简。',
    'The model is too heavy: {detail}. Please simplify it first.',
  ),
} as const satisfies Record<string, Failure>
