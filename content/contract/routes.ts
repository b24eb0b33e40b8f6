import { accessRoutes } from './routes/access.ts'
import { airRoutes } from './routes/air.ts'
import { audienceRoutes } from './routes/audience.ts'
import { broadcastRoutes } from './routes/broadcast.ts'
import { documentaryRoutes } from './routes/documentary.ts'
import { editingRoutes } from './routes/editing.ts'
import { editionRoutes } from './routes/edition.ts'
import { editionFileRoutes } from './routes/editionFile.ts'
import { exhibitRoutes } from './routes/exhibit.ts'
import { libraryRoutes } from './routes/library.ts'
import { onAirRoutes } from './routes/onAir.ts'
import { partRoutes } from './routes/part.ts'
import { planRoutes } from './routes/plan.ts'
import { pollRoutes } from './routes/polls.ts'
import { questionRoutes } from './routes/questions.ts'
import { ratingRoutes } from './routes/rating.ts'
import { reservationRoutes } from './routes/reservation.ts'
import { roomRoutes } from './routes/room.ts'
import { scoreRoutes } from './routes/score.ts'
import { screenRoutes } from './routes/screen.ts'
import { sourceRoutes } from './routes/source.ts'
import { srtRoutes } from './routes/srt.ts'
import { statisticsRoutes } from './routes/statistics.ts'
import { studioRoutes } from './routes/studio.ts'
import { upkeepRoutes } from './routes/upkeep.ts'
import { wallRoutes } from './routes/wall.ts'
import { wordRoutes } from './routes/words.ts'

/** Every HTTP call of the hall. The server registers it, the pages call it, `/api/docs` shows it. */
export const routes = {
  ...accessRoutes,
  ...broadcastRoutes,
  ...onAirRoutes,
  ...srtRoutes,
  ...studioRoutes,
  ...audienceRoutes,
  ...reservationRoutes,
  ...ratingRoutes,
  ...roomRoutes,
  ...statisticsRoutes,
  ...airRoutes,
  ...pollRoutes,
  ...questionRoutes,
  ...exhibitRoutes,
  ...editionFileRoutes,
  ...partRoutes,
  ...sourceRoutes,
  ...wordRoutes,
  ...planRoutes,
  ...libraryRoutes,
  ...editionRoutes,
  ...editingRoutes,
  ...documentaryRoutes,
  ...scoreRoutes,
  ...screenRoutes,
  ...upkeepRoutes,
  ...wallRoutes,
} as const

/** Where live files lie; they carry no per-viewer query, so that a cache may keep them. */
export const playlistUrl = (broadcast: string) => `/hls/${broadcast}/index.m3u8`
export const recordingUrl = (file: string) => `/recordings/${file}`
/** Where the prints of documentaries and their subtitles lie. */
export const documentaryUrl = (file: string) => `/documentaries/${file}`
/** A documentary on the web. */
export const filmUrl = (documentary: string) => `/live/films/${documentary}`
export const watchUrl = (broadcast: string) => `/live/${broadcast}`
/** How views are counted, for everybody. */
export const rulesUrl = '/live/rules'

/** The pages of the hall. */
export const pages = {
  doors: '/',
  kiosk: '/kiosk/',
  wall: '/wall/',
  live: '/live/',
  host: '/host/',
  stats: '/stats/',
  editor: '/editor/',
  upkeep: '/upkeep/',
} as const
