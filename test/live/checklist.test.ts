import { expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { checklist } from '../../live/host/checklist.ts'
import { sampleBroadcast } from '../support/sampleBroadcast.ts'

const planned: HostedBroadcast = {
  ...sampleBroadcast('dawn'),
  streamKey: '',
  backupKey: '',
  ingestUrl: '',
  obsServer: '',
  live: null,
  backup: null,
  shown: 'nothing',
  rehearsalUrl: null,
  lastProblem: null,
}
const arriving = (advice: NonNullable<HostedBroadcast['live']>['advice']): HostedBroadcast => ({
  ...planned,
  live: {
    since: planned.startsAt,
    from: '',
    video: null,
    audio: null,
    width: null,
    height: null,
    kilobitsPerSecond: 4000,
    framesPerSecond: 25,
    keyframeSeconds: 2,
    driftMs: 0,
    droppedFrames: 0,
    behindMs: 0,
    advice,
  },
})

test('before a stream comes only the plan can be judged', () => {
  expect(checklist(planned, false)).toEqual({
    about: 'open',
    cover: 'open',
    runDown: 'open',
    stream: 'missing',
    sound: 'waits',
    keyframes: 'waits',
    steady: 'waits',
    backup: 'open',
    tested: 'open',
  })
})

test('a stream in order is ready, and each advice takes one line back', () => {
  const of = (...advice: Parameters<typeof arriving>[0]) => {
    const { stream, sound, keyframes, steady } = checklist(arriving(advice), true)
    return [stream, sound, keyframes, steady]
  }
  expect(of()).toEqual(['done', 'done', 'done', 'done'])
  expect(of('noSound')).toEqual(['done', 'missing', 'done', 'done'])
  expect(of('rareKeyframes', 'droppedFrames')).toEqual(['done', 'done', 'missing', 'missing'])
})

test('a test run counts from the moment its picture is seen', () => {
  const running = { ...planned, rehearsalUrl: '/hls/secret/index.m3u8' }
  expect(checklist(running, false).tested).toBe('open')
  expect(checklist({ ...running, shown: 'main' }, false).tested).toBe('done')
})
