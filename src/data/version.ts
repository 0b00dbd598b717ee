import { WEIGHTS_DIGEST } from './model/digest.generated.js'

/** Release whose rules and tables these are: the version of the package. */
const RULES_VERSION = '0.1.0'

/** What an article says decided: the release of the rules, and a digest of the trained weights as its build metadata. */
export const VERSION = `${RULES_VERSION}+${WEIGHTS_DIGEST}`
