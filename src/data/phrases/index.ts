import type { PhraseTable } from '../../types/index.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { sv } from './sv.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { zhHans } from './zh-Hans.js'

/** All phrase tables. Each counts on every page: sites mix their own language with English widgets. */
export const PHRASE_TABLES: readonly PhraseTable[] = [en, de, fr, es, it, pt, ru, ar, ja, zhHans, tr, nl, sv, pl, uk]
