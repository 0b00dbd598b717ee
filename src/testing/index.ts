export { type CleanExpectation, type CleanInput, copydeskMatchers, type MatcherResult } from './matchers.js'
export { type RecordedPage, recordPage } from './record.js'
