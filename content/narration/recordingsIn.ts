import type { Exhibit } from '../schema/exhibit.ts'

/** The files of all recordings of an exhibit. */
export const recordingsIn = ({ panels }: Pick<Exhibit, 'panels'>): string[] =>
  panels
    .flatMap(({ narration }) => [narration?.text, narration?.more])
    .flatMap((read) => [read?.zh, read?.en])
    .flatMap((read) => (read ? [read.file] : []))
