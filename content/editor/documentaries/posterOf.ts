import { mediaUrl } from '../../contract/mediaUrl.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'

/** The address of a film's poster: the one that was chosen, else its print's own; undefined while there is none. */
export const posterOf = ({
  poster,
  print,
}: Pick<DocumentaryDraft, 'poster' | 'print'>): string | undefined =>
  poster ? mediaUrl(poster) : print.facts?.poster.path
