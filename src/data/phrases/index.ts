import type { PhraseTable } from '../../types/index.js'
import { ar } from './ar.js'
import { bg } from './bg.js'
import { bn } from './bn.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { et } from './et.js'
import { fa } from './fa.js'
import { fi } from './fi.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { hr } from './hr.js'
import { hu } from './hu.js'
import { id } from './id.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import { lt } from './lt.js'
import { lv } from './lv.js'
import { ms } from './ms.js'
import { nl } from './nl.js'
import { no } from './no.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ro } from './ro.js'
import { ru } from './ru.js'
import { sk } from './sk.js'
import { sl } from './sl.js'
import { sr } from './sr.js'
import { sv } from './sv.js'
import { sw } from './sw.js'
import { th } from './th.js'
import { tl } from './tl.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { ur } from './ur.js'
import { vi } from './vi.js'
import { zhHans } from './zh-Hans.js'
import { zhHant } from './zh-Hant.js'

/** All phrase tables. */
export const PHRASE_TABLES: readonly PhraseTable[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  ru,
  ar,
  ja,
  zhHans,
  tr,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  uk,
  bg,
  sr,
  hr,
  ro,
  hu,
  el,
  fa,
  he,
  ur,
  hi,
  bn,
  zhHant,
  ko,
  vi,
  id,
  ms,
  th,
  sw,
  sk,
  sl,
  et,
  lv,
  lt,
  tl,
]
