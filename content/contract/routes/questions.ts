import { z } from 'zod'
import { askedText, audienceQuestion, ownQuestions, questionState } from '../../schema/audienceQuestion.ts'
import { byId, route } from '../route.ts'
import { byToken } from './byToken.ts'

const byQuestion = byId.extend({ question: z.uuid() })

/** Questions: asked and voted for by viewers, answered by the host. */
export const questionRoutes = {
  listQuestions: route({
    method: 'GET',
    url: '/api/broadcasts/:id/questions',
    summary: 'The questions that matter most, at most 200.',
    access: 'public',
    params: byId,
    reply: z.array(audienceQuestion),
  }),
  askQuestion: route({
    method: 'POST',
    url: '/api/broadcasts/:id/questions',
    summary: 'Ask the host; once a minute.',
    access: 'public',
    params: byId,
    body: byToken.extend({ text: askedText }),
    reply: audienceQuestion,
    status: 201,
  }),
  voteForQuestion: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/questions/:question/vote',
    summary: 'Vote for a question, or take the vote back.',
    access: 'public',
    params: byQuestion,
    body: byToken.extend({ up: z.boolean() }),
    reply: z.strictObject({ up: z.boolean() }),
  }),
  ownQuestions: route({
    method: 'POST',
    url: '/api/broadcasts/:id/questions/mine',
    summary: 'What the viewer of this token asked and voted for.',
    access: 'public',
    params: byId,
    body: byToken,
    reply: ownQuestions,
  }),
  hostedQuestions: route({
    method: 'GET',
    url: '/api/broadcasts/:id/questions/hosted',
    summary: 'All questions of a broadcast, hidden ones too, with their votes.',
    access: ['host', 'staff'],
    params: byId,
    reply: z.array(audienceQuestion),
  }),
  setQuestionState: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/questions/:question/state',
    summary: 'Say which question is being answered, was answered, or waits again.',
    access: ['host'],
    params: byQuestion,
    body: z.strictObject({ state: questionState }),
    reply: audienceQuestion,
  }),
  setQuestionHidden: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/questions/:question/hidden',
    summary: 'Hide a question from viewers, or show it again.',
    access: ['host'],
    params: byQuestion,
    body: z.strictObject({ hidden: z.boolean() }),
    reply: audienceQuestion,
  }),
} as const
