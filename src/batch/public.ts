/**
 * Many pages over all cores. It needs Node.
 *
 * @module copydesk/batch
 */
export { type CleanManyOptions, cleanMany, type ManyFailure, type ManyResult, type ManySuccess } from './clean-many.js'
export type { ManyInput, ManyRecord } from './item-job.js'
