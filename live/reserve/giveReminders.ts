import { watchUrl } from '#content/contract/routes.ts'
import type { Locale } from '#content/schema/localized.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import { type Reminder, remindersDue } from './remindersDue.ts'
import { reservations } from './reservations.ts'

const LOOK_EVERY_MS = 10_000
const LOCK = 'greenhall.reminders'
const GIVEN = 'greenhall.reminded'
/** Old reminders are forgotten, so that the list stays short. */
const MOST_GIVEN = 40

/** Whether this browser can tell somebody outside the page: only where the hall is reached by https. */
export const canNotify = () => 'Notification' in globalThis && 'locks' in navigator

/**
 * Gives a notification for each reminder that is due while a page of the hall is open. Of several tabs the one that
 * holds the lock speaks; it passes to the next when that one is closed. Returns the way to stop.
 */
export function giveReminders(locale: () => Locale): () => void {
  const stopping = new AbortController()
  if (!canNotify()) return () => {}
  const speak = () =>
    new Promise<void>((done) => {
      const look = () => {
        for (const one of remindersDue(reservations.kept, Date.now())) give(one, locale())
      }
      const timer = setInterval(look, LOOK_EVERY_MS)
      look()
      stopping.signal.addEventListener('abort', () => {
        clearInterval(timer)
        done()
      })
    })
  navigator.locks.request(LOCK, { signal: stopping.signal }, speak).catch(() => {
    // The page was left before its turn came.
  })
  return () => stopping.abort()
}

function give({ broadcast, title, kind, minutes, key }: Reminder, locale: Locale) {
  if (Notification.permission !== 'granted') return
  const given = (localStorage.getItem(GIVEN) ?? '').split('\n')
  if (given.includes(key)) return
  localStorage.setItem(GIVEN, [...given.slice(-MOST_GIVEN), key].join('\n'))
  try {
    const words = reservationWords(locale)(`due.${kind}`, { title, minutes })
    const shown = new Notification(words, { tag: key })
    shown.onclick = () => {
      window.focus()
      location.href = watchUrl(broadcast)
    }
  } catch {
    // Chromium on Android shows notifications of service workers only; the bar on the page says the same.
  }
}
