const MOST = 20
const unread = new Set<string>()

/** Files of models that this screen could not read since it started, for staff. */
export const unreadModels = (): readonly string[] => [...unread].slice(-MOST)

/** A model was read, or could not be. */
export function noteModel(file: string, wasRead: boolean) {
  if (wasRead) unread.delete(file)
  else unread.add(file)
}
