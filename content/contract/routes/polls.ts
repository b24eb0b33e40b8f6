import { z } from 'zod'
import { hostedPoll, poll, pollAnswer, pollDraft, pollState } from '../../schema/poll.ts'
import { byId, done, route } from '../route.ts'
import { byToken } from './byToken.ts'

const byPoll = byId.extend({ poll: z.uuid() })

/** Polls and quizzes: prepared and launched by the host, answered by viewers. */
export const pollRoutes = {
  listPolls: route({
    method: 'GET',
    url: '/api/broadcasts/:id/polls',
    summary: 'The polls that were launched, in the order of their launch, with their counts.',
    access: 'public',
    params: byId,
    reply: z.array(poll),
  }),
  answerPoll: route({
    method: 'POST',
    url: '/api/broadcasts/:id/polls/:poll/answer',
    summary: 'Answer once; the answer to a poll may be changed while it is open, to a quiz it may not.',
    access: 'public',
    params: byPoll,
    body: byToken.extend({ choice: pollAnswer.shape.choice }),
    reply: pollAnswer,
  }),
  ownAnswers: route({
    method: 'POST',
    url: '/api/broadcasts/:id/polls/mine',
    summary: 'What the viewer of this token chose.',
    access: 'public',
    params: byId,
    body: byToken,
    reply: z.array(pollAnswer),
  }),
  hostedPolls: route({
    method: 'GET',
    url: '/api/broadcasts/:id/polls/hosted',
    summary: 'All polls of a broadcast, drafts and right answers too, with their counts.',
    access: ['host', 'staff'],
    params: byId,
    reply: z.array(hostedPoll),
  }),
  preparePoll: route({
    method: 'POST',
    url: '/api/broadcasts/:id/polls',
    summary: 'Prepare a poll or a quiz; nobody sees it yet.',
    access: ['host'],
    params: byId,
    body: pollDraft,
    reply: hostedPoll,
    status: 201,
  }),
  changePoll: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/polls/:poll',
    summary: 'Write a draft anew.',
    access: ['host'],
    params: byPoll,
    body: pollDraft,
    reply: hostedPoll,
  }),
  setPollState: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/polls/:poll/state',
    summary: 'Launch a poll, close it, or reveal the answer to a quiz.',
    access: ['host'],
    params: byPoll,
    body: z.strictObject({ state: pollState.exclude(['draft']) }),
    reply: hostedPoll,
  }),
  setPollOnWall: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/polls/:poll/wall',
    summary: 'Whether the walls of the hall show it.',
    access: ['host'],
    params: byPoll,
    body: z.strictObject({ onWall: z.boolean() }),
    reply: hostedPoll,
  }),
  deletePoll: route({
    method: 'DELETE',
    url: '/api/broadcasts/:id/polls/:poll',
    summary: 'Delete a draft; what was launched stays.',
    access: ['host'],
    params: byPoll,
    reply: done,
  }),
} as const
