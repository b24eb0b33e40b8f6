import { beginPage } from './beginPage.ts'

// Before the wall comes to life: one that is turned lives in a frame.
beginPage()
