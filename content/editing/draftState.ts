import type { DraftState, Review } from '../schema/editing.ts'

/** Where a draft stands: a decision holds for the version it was made about, and for no other. */
export function draftState(changed: boolean, version: number, last: Review | null): DraftState {
  if (!changed) return 'shown'
  if (last?.version !== version) return 'draft'
  if (last.act === 'sent') return 'review'
  return last.act === 'approved' || last.act === 'skipped' ? 'approved' : 'draft'
}
