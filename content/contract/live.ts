import type { Audience } from '../schema/audience.ts'
import type { AudienceQuestion } from '../schema/audienceQuestion.ts'
import type { Broadcast } from '../schema/broadcast.ts'
import type { EditingNews, EditorPlace, Presence } from '../schema/editing.ts'
import type { Poll } from '../schema/poll.ts'
import type {
  DeskWatching,
  RoomJoined,
  RoomJoining,
  RoomLiking,
  RoomMessage,
  RoomRules,
  RoomSaid,
  RoomSaying,
} from '../schema/room.ts'
import type { PairingCode, ScreenHealth, ScreenTelling } from '../schema/screen.ts'
import type { ScreenCare } from '../schema/screenCare.ts'
import type { CommandAnswer, Emergency, ScreenCommand } from '../schema/screenCommand.ts'
import type {
  SteeredMoment,
  SteeredPicture,
  Steering,
  ThrowBeginning,
  ThrowOffer,
} from '../schema/steering.ts'
import type { Wall, WallMate } from '../schema/wall.ts'
import type { ProblemCode } from './problems.ts'

/** How the hall answers what a page says: it is done, or a failure from the table. */
export type Answer<Done> =
  | { readonly done: Done }
  | { readonly problem: { readonly code: ProblemCode; readonly detail: string } }

/** All a page may say. */
export interface PageEvents {
  /** What time is it in the hall? In ms since 1970. */
  'clock:ask': (answer: (told: { readonly hallMs: number }) => void) => void
  /** Of an editor's page: which exhibit it has open. */
  'editing:at': (place: EditorPlace) => void
  /** Which wall of several displays does this screen hang on? */
  'wall:join': (
    joining: { id: string },
    answer: (joined: Answer<{ wall: Wall | null; steering: Steering | null }>) => void,
  ) => void
  'wall:mate': (mate: WallMate) => void
  'screen:report': (telling: ScreenTelling) => void
  /** A code for staff to type; the secret is the screen's own and holds once it is paired. */
  'screen:ask-code': (asked: { secret: string }, answer: (code: Answer<PairingCode>) => void) => void
  /** How it is; answered with all that the hall asks of it, in case it missed something. */
  'screen:health': (health: ScreenHealth, answer: (care: Answer<ScreenCare>) => void) => void
  'screen:answer': (answer: CommandAnswer) => void
  /** The emergency is on the screen. */
  'screen:acknowledge': (shown: { emergency: string }) => void
  /** What a mirrored screen shows, as its own page keeps it. */
  'screen:scene': (scene: unknown) => void
  /** Where may this touch screen throw its exhibit? */
  'throw:join': (joining: { id: string }, answer: (offer: Answer<ThrowOffer>) => void) => void
  'throw:begin': (begun: ThrowBeginning, answer: (steering: Answer<Steering>) => void) => void
  'throw:steer': (picture: SteeredPicture) => void
  'throw:end': () => void
  'room:join': (joining: RoomJoining, answer: (joined: Answer<RoomJoined>) => void) => void
  'room:say': (said: RoomSaying, answer: (said: Answer<RoomSaid>) => void) => void
  'room:like': (liking: RoomLiking) => void
  'room:watch-desk': (watching: DeskWatching) => void
}

/** All a page may hear. */
export interface HallEvents {
  'broadcast:changed': (broadcast: Broadcast) => void
  'broadcast:deleted': (broadcast: { id: string }) => void
  'audience:counted': (counted: { broadcast: string; audience: Audience }) => void
  /** The whole of a poll, at once when the host acts and two or three times a second while answers come. */
  'poll:changed': (poll: Poll) => void
  /** The questions of a broadcast that moved, as often. */
  'question:changed': (changed: { broadcast: string; questions: AudienceQuestion[] }) => void
  'edition:published': (published: { edition: string }) => void
  'screens:changed': () => void
  /** A documentary, or how far its print is; editors ask what. */
  'documentaries:changed': () => void
  /** Something in the library of media, or on its way there; editors ask what. */
  'library:changed': () => void
  /** For signed-in editors who said where they are. */
  'editing:changed': (news: EditingNews) => void
  'editing:presence': (here: readonly Presence[]) => void
  'walls:changed': () => void
  /** Heard by the displays of a wall, and by the touch screens that may throw to it. */
  'wall:steered': (steered: { wall: string; steering: Steering | null }) => void
  'wall:inputs': (moment: SteeredMoment) => void
  /** Heard by the other displays of a wall. */
  'wall:mate': (mate: WallMate) => void
  /** The rest of these are heard by one screen, or by every screen. */
  'screen:care': (care: ScreenCare) => void
  'screen:command': (command: ScreenCommand) => void
  /** What covers every screen from now on; null where the one called `over` has ended. */
  'screen:emergency': (emergency: Emergency | null, over?: string) => void
  /** A mirror has come: it has to be told what is shown. */
  'screen:show-scene': () => void
  /** For mirrors: what their screen shows. */
  'screen:scene': (scene: unknown) => void
  'ingest:changed': (changed: { broadcast: string | null }) => void
  /** The rest is heard by whoever is in the room of that broadcast. */
  'room:messages': (bundle: { broadcast: string; messages: readonly RoomMessage[] }) => void
  'room:likes': (likes: { broadcast: string; added: number; total: number }) => void
  'room:rules': (changed: { broadcast: string; rules: RoomRules }) => void
  'room:removed': (removed: { broadcast: string; ids: readonly number[] }) => void
  /** A host let it stand after all: what was taken away may be shown again. It follows with the next messages. */
  'room:restored': (restored: { broadcast: string; ids: readonly number[] }) => void
  /** All messages whose ids lie between, both included, are taken away, and every picture is cleared. */
  'room:cleared': (cleared: { broadcast: string; from: number; to: number }) => void
  /** For hosts: something moved; what it was is asked for with a host's rights. */
  'room:desk-changed': (changed: { broadcast: string }) => void
}
