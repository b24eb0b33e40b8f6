/**
 * A beat that a hidden page keeps, too: timers of the page itself are slowed down there. The next beat is asked for when
 * the picture of this one is drawn, so that a slow machine draws fewer and nothing piles up.
 */
const EVERY_MS = 33
let due = performance.now()

addEventListener('message', () => {
  due = Math.max(due + EVERY_MS, performance.now())
  setTimeout(() => postMessage(0), due - performance.now())
})
