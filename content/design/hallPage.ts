import { LitElement } from 'lit'
import { state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import type { Locale } from '../schema/localized.ts'
import { wearWords } from '../strings/translate.ts'
import { wordsCarried } from '../strings/wordsBlock.ts'
import { rememberedLocale, rememberLocale } from './rememberLocale.ts'

// Before anything is drawn: a page says what the hall's editors have written, from its first word on.
wearWords(wordsCarried(document))

/** What the pages share: a language that is remembered, the document's title in it, and one place for what failed. */
export abstract class HallPage extends LitElement {
  @state() protected locale: Locale = rememberedLocale()
  @state() protected problem: Problem | undefined

  /** The words of the browser's tab, in the present language. */
  protected abstract titleWords(): string

  protected readonly speak = (event: CustomEvent<{ locale: Locale }>) => {
    this.locale = event.detail.locale
    rememberLocale(this.locale)
  }

  protected override willUpdate() {
    document.title = this.titleWords()
    // Screen readers and the typefaces' apostrophes go by it.
    document.documentElement.lang = this.locale === 'zh' ? 'zh-CN' : 'en'
  }

  /** Does the work and keeps the problem it ends with, if any; says whether all went well. */
  protected async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      this.problem = undefined
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
      return false
    }
  }

  protected problemText(): string {
    return this.problem ? problemWords(this.problem.code, this.locale, this.problem.detail) : ''
  }

  /** A call in this page's language. */
  protected readonly call: typeof call = (route, sent) => call(route, { ...sent, locale: this.locale })
}
