import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Narrator } from '../../../kiosk/narration/narrator.ts'
import { takeTurns } from '../../../kiosk/narration/takeTurns.ts'

/** An audio element as far as it can be without a browser: nothing sounds, its time stands where it was put. */
class StillAudio extends EventTarget {
  preload = ''
  src = ''
  muted = false
  readyState = 0
  currentTime = 0
  refuses: Error | undefined
  readonly pause = vi.fn()
  removeAttribute(name: 'src') {
    this[name] = ''
  }
  async play() {
    if (this.refuses) throw this.refuses
  }
  loads() {
    this.readyState = 4
    this.dispatchEvent(new Event('loadedmetadata'))
  }
}

let audio: StillAudio
let narrator: Narrator
beforeEach(() => {
  audio = new StillAudio()
  narrator = new Narrator(audio as unknown as HTMLAudioElement)
})

describe('the voice of a screen', () => {
  test('speaks from the second that was asked for, also where the recording comes later', () => {
    narrator.speak('/media/a.m4a', 4)
    expect([narrator.voice, narrator.seconds, audio.src]).toEqual(['speaking', 4, '/media/a.m4a'])
    audio.loads()
    expect(audio.currentTime).toBe(4)
    narrator.speak('/media/a.m4a', 1)
    expect(audio.currentTime).toBe(1)
  })

  test('says one thing at a time, and nothing after a stop or the last word', () => {
    narrator.speak('/media/a.m4a')
    narrator.speak('/media/b.m4a')
    expect([narrator.url, audio.src]).toEqual(['/media/b.m4a', '/media/b.m4a'])
    audio.dispatchEvent(new Event('ended'))
    expect([narrator.url, narrator.voice, audio.src]).toEqual([undefined, 'silent', ''])
    narrator.resume()
    expect(narrator.voice).toBe('silent')
  })

  test('pauses and goes on where it was', () => {
    narrator.speak('/media/a.m4a')
    audio.loads()
    audio.currentTime = 3
    narrator.pause()
    expect([narrator.voice, audio.pause.mock.calls.length]).toEqual(['paused', 1])
    narrator.resume()
    expect([narrator.voice, narrator.seconds]).toEqual(['speaking', 3])
  })

  test('tells of a recording that cannot be played, and of none that was only interrupted', async () => {
    narrator.speak('/media/a.m4a')
    audio.dispatchEvent(new Event('error'))
    expect(narrator.voice).toBe('failed')
    audio.refuses = Object.assign(new Error('another one came'), { name: 'AbortError' })
    narrator.speak('/media/b.m4a')
    await Promise.resolve()
    expect(narrator.voice).toBe('speaking')
    narrator.stop()
  })

  test('goes on unheard while the screen is mute, and whoever follows is told', () => {
    const heard = vi.fn()
    const leave = narrator.follow(heard)
    narrator.muted = true
    narrator.speak('/media/a.m4a')
    expect([audio.muted, narrator.voice]).toEqual([true, 'speaking'])
    const told = heard.mock.calls.length
    expect(told).toBeGreaterThan(1)
    leave()
    narrator.stop()
    expect(heard.mock.calls.length).toBe(told)
  })
})

describe('two visitors at one screen', () => {
  let left: Narrator
  let right: Narrator
  beforeEach(() => {
    const made = [1, 2].map(() => {
      const channel: Parameters<typeof takeTurns>[1] = { postMessage: () => {}, onmessage: null }
      const one = new Narrator(new StillAudio() as unknown as HTMLAudioElement)
      takeTurns(one, channel)
      return { one, channel }
    })
    for (const { channel } of made)
      channel.postMessage = (data) => {
        for (const { channel: other } of made)
          if (other !== channel)
            other.onmessage?.call(other as BroadcastChannel, new MessageEvent('message', { data }))
      }
    ;[left, right] = made.map(({ one }) => one) as [Narrator, Narrator]
  })

  test('are not spoken to at once: who begins to listen is heard, the other waits where it was', () => {
    left.speak('/media/a.m4a')
    right.speak('/media/b.m4a')
    expect([left.voice, right.voice]).toEqual(['paused', 'speaking'])
    left.resume()
    expect([left.voice, right.voice]).toEqual(['speaking', 'paused'])
  })

  test('who follows the words in silence takes the voice from nobody', () => {
    left.speak('/media/a.m4a')
    right.muted = true
    right.speak('/media/b.m4a')
    expect([left.voice, right.voice]).toEqual(['speaking', 'speaking'])
    right.muted = false
    expect([left.voice, right.voice]).toEqual(['paused', 'speaking'])
  })
})
