export { siteOfAddress } from './address.js'
export { FrozenMemory } from './frozen-memory.js'
export { leaveOutRepeats } from './leave-out.js'
export { type FreezeOptions, type LearnOptions, SiteMemory, type SiteSummary } from './site-memory.js'
