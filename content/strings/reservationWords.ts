import { en } from './en/reservation.ts'
import { translator } from './translate.ts'
import { zh } from './zh/reservation.ts'

/** Reserving a broadcast in either language. */
export const reservationWords = translator<typeof zh>({ zh, en }, 'reservation')
