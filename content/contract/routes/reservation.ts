import { z } from 'zod'
import { reservationOf, reserved } from '../../schema/reservation.ts'
import { byId, route } from '../route.ts'

/** Reserving a broadcast, and its entry for a calendar. */
export const reservationRoutes = {
  reserve: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/reservations/:reservation',
    summary: 'Reserve, with a random number of one’s own. Sent again it is the same reservation.',
    access: 'public',
    params: reservationOf,
    reply: reserved,
  }),
  takeBackReservation: route({
    method: 'DELETE',
    url: '/api/broadcasts/:id/reservations/:reservation',
    summary: 'Take a reservation back.',
    access: 'public',
    params: reservationOf,
    reply: reserved,
  }),
  listReserved: route({
    method: 'GET',
    url: '/api/reservations',
    summary: 'How many have reserved each broadcast.',
    access: 'public',
    reply: z.array(reserved),
  }),
  calendarFile: route({
    method: 'GET',
    url: '/api/broadcasts/:id/calendar.ics',
    summary: 'The broadcast as a calendar file (RFC 5545) with two alarms; `?locale=en` for English.',
    access: 'public',
    params: byId,
    reply: z.string(),
  }),
} as const
