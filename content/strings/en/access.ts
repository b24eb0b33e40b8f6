import type { Words } from '../translate.ts'
import type { zh } from '../zh/access.ts'

/** Signing in, in English. */
export const en: Words<typeof zh> = {
  'access.hall': 'Greenhall',
  'access.title': 'Staff sign-in',
  'access.lead': 'Sign in to look after the hall.',
  'access.username': 'User name',
  'access.password': 'Password',
  'access.show': 'Show password',
  'access.hide': 'Hide password',
  'access.capsLock': 'Caps Lock is on',
  'access.signIn': 'Sign in',
  'access.signingIn': 'Signing in…',
  'access.needUsername': 'Please enter your user name.',
  'access.needPassword': 'Please enter your password.',
  'access.asking': 'Checking who you are…',
  'access.notYours': 'This page is not open to {name}',
  'access.notYoursLead':
    'It needs an account with one of these roles: {roles}. Ask an administrator, or use another account.',
  'access.otherAccount': 'Use another account',
  'access.backToDoors': 'Back to the front page',
  'access.unreachable': 'Signing in is not possible just now',
  'access.again': 'Try again',
  'access.language': 'Language',
  'role.admin': 'administrator',
  'role.host': 'broadcast host',
  'role.chief': 'chief editor',
  'role.editor': 'editor',
  'role.staff': 'hall staff',
}
