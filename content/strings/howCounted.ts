import { AWAY_SECONDS, ENGAGED_SECONDS, GONE_SECONDS, VIEW_SECONDS } from '../schema/audience.ts'
import { CROWD_VISITS, DATA_CENTRE_VISITS, IMPOSSIBLE_SPEED, SPEED_SLACK_SECONDS } from '../schema/honesty.ts'
import { REPLAY_DAYS } from '../schema/yearFigures.ts'

/** The numbers in the definitions of the figures, from the rules themselves. */
export const howCounted = {
  view: VIEW_SECONDS,
  engaged: ENGAGED_SECONDS,
  gone: GONE_SECONDS,
  away: AWAY_SECONDS / 60,
  crowd: CROWD_VISITS,
  dataCentre: DATA_CENTRE_VISITS,
  times: IMPOSSIBLE_SPEED,
  slack: SPEED_SLACK_SECONDS,
  replay: REPLAY_DAYS,
} as const
