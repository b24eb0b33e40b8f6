import { type Failure, failure } from './failure.ts'

/** What can go wrong with recorded narration and its timing. */
export const narrationProblems = {
  'narration/not-audio': failure(
    422,
    '这不是能打开的录音。请用 MP3、M4A（AAC）、OGG（Opus）或 WAV。',
    'This is not a recording that can be opened. Please send MP3, M4A (AAC), OGG (Opus) or WAV.',
  ),
  'narration/broken': failure(
    422,
    '录音文件坏了，或者没有存完整。请重新导出一次。',
    'The recording is damaged or breaks off. Please export it again.',
  ),
  'narration/too-long': failure(
    422,
    '录音太长，最长 {detail} 分钟。',
    'The recording is too long; at most {detail} minutes.',
  ),
  'narration/silent': failure(
    422,
    '录音里听不到声音，请检查话筒。',
    'Nothing can be heard in the recording; please check the microphone.',
  ),
  'narration/not-found': failure(404, '没有这段录音。', 'There is no such recording.'),
  'narration/timing-unreadable': failure(
    422,
    '这不是能读的 WebVTT 字幕文件。',
    'This is not a WebVTT file that can be read.',
  ),
  'narration/timing-differs': failure(
    422,
    '字幕和正文对不上，从“{detail}”开始。',
    'The subtitles and the text differ, from “{detail}” on.',
  ),
  'narration/timing-beyond': failure(
    422,
    '字幕比录音还长，是不是另一段的？',
    'The subtitles go on after the recording has ended. Do they belong to another one?',
  ),
} as const satisfies Record<string, Failure>
