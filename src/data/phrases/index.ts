import type { PhraseTable } from '../../types/index.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'

/** All phrase tables. Each counts on every page: sites mix their own language with English widgets. */
export const PHRASE_TABLES: readonly PhraseTable[] = [en, de, fr, es]
