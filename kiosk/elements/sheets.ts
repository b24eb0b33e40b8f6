// What lies over a picture once a visitor asks for it.
import './hall-comfort.ts'
import './hall-quiz.ts'
import './hall-sources.ts'
import './hall-thanks.ts'
