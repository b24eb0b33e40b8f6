/** The rooms of the upkeep page, in the order of its doors; the emergency's door stands apart. */
export const upkeepRooms = [
  'today',
  'screens',
  'groups',
  'walls',
  'faults',
  'boards',
  'log',
  'emergency',
] as const
export type UpkeepRoom = (typeof upkeepRooms)[number]

export interface UpkeepPlace {
  readonly room: UpkeepRoom
  /** What is open in the room: `#screens/<id>`. */
  readonly open: string | undefined
}

const KEY = 'greenhall.upkeep.room'
const isRoom = (id: string | null | undefined): id is UpkeepRoom => upkeepRooms.some((room) => room === id)

/** The place that an address means; without one the room where one was last. */
export function placeAt(hash: string, last: string | null): UpkeepPlace {
  const [id, open] = hash.replace(/^#/, '').split('/')
  if (isRoom(id)) return { room: id, open: open || undefined }
  return { room: isRoom(last) ? last : 'today', open: undefined }
}

export function lastRoom(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** The emergency is nowhere to begin a day. */
export function keepRoom(room: UpkeepRoom) {
  if (room === 'emergency') return
  try {
    localStorage.setItem(KEY, room)
  } catch {
    // A browser that keeps nothing opens the first room next time.
  }
}
