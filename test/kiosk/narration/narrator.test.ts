import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Narrator } from '../../../kiosk/narration/narrator.ts'

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
