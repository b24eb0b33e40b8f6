import { Migrator } from 'kysely'
import { up as hall } from './migrations/0001-hall.ts'
import { up as broadcastRevision } from './migrations/0002-broadcast-revision.ts'
import { up as broadcastBackup } from './migrations/0003-broadcast-backup.ts'
import { up as broadcastProgramme } from './migrations/0004-broadcast-programme.ts'
import { up as air } from './migrations/0005-air.ts'
import { up as srt } from './migrations/0006-srt.ts'
import { up as ledger } from './migrations/0007-ledger.ts'
import { up as room } from './migrations/0008-room.ts'
import { up as polls } from './migrations/0009-polls.ts'
import { up as reservations } from './migrations/0010-reservations.ts'
import { up as ratings } from './migrations/0011-ratings.ts'
import { up as exhibitVisits } from './migrations/0012-exhibit-visits.ts'
import { up as nodes } from './migrations/0013-nodes.ts'
import { up as messageTurns } from './migrations/0014-message-turns.ts'
import { up as scores } from './migrations/0015-scores.ts'
import { up as narrations } from './migrations/0016-narrations.ts'
import { up as visitParts } from './migrations/0017-visit-parts.ts'
import { up as screenCare } from './migrations/0018-screen-care.ts'
import { up as mediaLibrary } from './migrations/0019-media-library.ts'
import { up as films } from './migrations/0020-films.ts'
import { up as editionFiles } from './migrations/0021-edition-files.ts'
import { up as walls } from './migrations/0022-walls.ts'
import { up as workflow } from './migrations/0023-workflow.ts'
import { up as authoring } from './migrations/0024-authoring.ts'
import { up as partsAndAccounts } from './migrations/0026-parts-and-accounts.ts'
import { up as keptFilms } from './migrations/0027-kept-films.ts'
import { up as planSteps } from './migrations/0028-plan-steps.ts'
import type { Database } from './tables.ts'

/** In order; one that has been released never changes. */
const migrations = {
  '0001-hall': { up: hall },
  '0002-broadcast-revision': { up: broadcastRevision },
  '0003-broadcast-backup': { up: broadcastBackup },
  '0004-broadcast-programme': { up: broadcastProgramme },
  '0005-air': { up: air },
  '0006-srt': { up: srt },
  '0007-ledger': { up: ledger },
  '0008-room': { up: room },
  '0009-polls': { up: polls },
  '0010-reservations': { up: reservations },
  '0011-ratings': { up: ratings },
  '0012-exhibit-visits': { up: exhibitVisits },
  '0013-nodes': { up: nodes },
  '0014-message-turns': { up: messageTurns },
  '0015-scores': { up: scores },
  '0016-narrations': { up: narrations },
  '0017-visit-parts': { up: visitParts },
  '0018-screen-care': { up: screenCare },
  '0019-media-library': { up: mediaLibrary },
  '0020-films': { up: films },
  '0021-edition-files': { up: editionFiles },
  '0022-walls': { up: walls },
  '0023-workflow': { up: workflow },
  '0024-authoring': { up: authoring },
  '0026-parts-and-accounts': { up: partsAndAccounts },
  '0027-kept-films': { up: keptFilms },
  '0028-plan-steps': { up: planSteps },
}

/** Brings the database to the present shape. Nodes that start together wait for one another (advisory lock). */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
