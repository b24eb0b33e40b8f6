import { type Failure, failure } from './failure.ts'

/** What can be wrong with an edition in one file. */
export const editionFileProblems = {
  'edition-file/not-a-zip': failure(
    422,
    '这不是一个能打开的版本文件。',
    'This is not a file of an edition that can be opened.',
  ),
  'edition-file/wrong-version': failure(
    422,
    '这个文件来自更新的软件（格式 {detail}），请先更新这里的软件。',
    'This file comes from newer software (format {detail}). Please update this hall first.',
  ),
  'edition-file/unsafe': failure(
    422,
    '文件里有不该有的东西：{detail}。没有导入任何内容。',
    'The file holds what it should not: {detail}. Nothing was imported.',
  ),
  'edition-file/too-large': failure(
    413,
    '文件展开后太大：{detail}。没有导入任何内容。',
    'The file is too large once unpacked: {detail}. Nothing was imported.',
  ),
  'edition-file/missing': failure(
    422,
    '文件里缺了：{detail}。没有导入任何内容。',
    'The file lacks {detail}. Nothing was imported.',
  ),
  'edition-file/damaged': failure(
    422,
    '文件损坏了，内容和校验值对不上：{detail}。没有导入任何内容。',
    'The file is damaged: {detail} does not match its hash. Nothing was imported.',
  ),
  'edition-file/invalid': failure(
    422,
    '文件里的内容不完整：{detail}。没有导入任何内容。',
    'What is in the file is not complete: {detail}. Nothing was imported.',
  ),
  'edition-file/gone': failure(
    410,
    '这个文件已经不在了，请再选一次。',
    'This file is no longer here; please choose it again.',
  ),
  'words/unknown': failure(422, '软件里没有这个词条：{detail}。', 'The software has no such word: {detail}.'),
  'words/placeholders': failure(
    422,
    '花括号里的名字要原样保留：{detail}。',
    'The names in braces have to stay as they are: {detail}.',
  ),
} as const satisfies Record<string, Failure>
