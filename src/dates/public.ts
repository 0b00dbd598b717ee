/**
 * Dates of plain text, without what reads pages. Runs wherever JavaScript does.
 *
 * @module copydesk/dates
 */
export {
  CopydeskError,
  type DatePrecision,
  type DateRole,
  type DateSource,
  type DetectedDate,
  type ErrorCode,
} from '../types/index.js'
export { type DetectDatesOptions, detectDates } from './detect.js'
