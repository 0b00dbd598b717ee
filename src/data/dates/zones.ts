/** Zone abbreviations of one meaning, in minutes east of UTC. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['ut', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['мск', 180],
  ['trt', 180],
  ['wat', 60],
  ['cat', 120],
  ['sast', 120],
  ['eat', 180],
  ['pkt', 300],
  ['npt', 345],
  ['wib', 420],
  ['wita', 480],
  ['hkt', 480],
  ['sgt', 480],
  ['myt', 480],
  ['awst', 480],
  ['wit', 540],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['nst', -210],
  ['brt', -180],
  ['art', -180],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
])

/** One meaning of an abbreviation: minutes east of UTC, and the countries and languages whose pages mean it. */
export interface ZoneMeaning {
  minutes: number
  regions: string
  languages: string
}

/**
 * Abbreviations of several meanings (tz database and national usage). The page's country decides, then its language; else
 * the zone stays unknown and all meanings are named.
 */
export const AMBIGUOUS_ZONES: ReadonlyMap<string, readonly ZoneMeaning[]> = new Map([
  [
    'ist',
    [
      { minutes: 330, regions: 'IN LK', languages: 'hi ta te ml mr gu kn pa bn or as' },
      { minutes: 60, regions: 'IE', languages: 'ga' },
      { minutes: 120, regions: 'IL', languages: 'he' },
    ],
  ],
  [
    'cst',
    [
      { minutes: -360, regions: 'US CA MX GT HN SV NI CR BZ', languages: 'es' },
      { minutes: 480, regions: 'CN TW HK MO', languages: 'zh' },
      { minutes: -300, regions: 'CU', languages: '' },
    ],
  ],
  [
    'bst',
    [
      { minutes: 60, regions: 'GB', languages: 'cy gd' },
      { minutes: 360, regions: 'BD', languages: 'bn' },
    ],
  ],
  [
    'ast',
    [
      { minutes: -240, regions: 'CA PR DO BB TT BM AG AW CW DM GD LC VC VI', languages: '' },
      { minutes: 180, regions: 'SA IQ KW BH QA YE', languages: 'ar' },
    ],
  ],
  [
    'gst',
    [
      { minutes: 240, regions: 'AE OM', languages: 'ar' },
      { minutes: 600, regions: 'GU', languages: '' },
      { minutes: -120, regions: 'GS', languages: '' },
    ],
  ],
  [
    'amt',
    [
      { minutes: -240, regions: 'BR', languages: 'pt' },
      { minutes: 240, regions: 'AM', languages: 'hy' },
    ],
  ],
  [
    'sst',
    [
      { minutes: 480, regions: 'SG', languages: '' },
      { minutes: -660, regions: 'AS', languages: 'sm' },
    ],
  ],
  [
    'act',
    [
      { minutes: -300, regions: 'BR', languages: 'pt' },
      { minutes: 570, regions: 'AU', languages: '' },
    ],
  ],
  // Names that hold in summer and winter: the pair of offsets.
  ['et', northern(-300)],
  ['ct', northern(-360)],
  ['mt', northern(-420)],
  ['pt', northern(-480)],
])

function northern(minutes: number): readonly ZoneMeaning[] {
  return [minutes, minutes + 60].map((each) => ({ minutes: each, regions: '', languages: '' }))
}

/** Abbreviations of one meaning save in these countries, which use the letters for a zone of their own. */
export const REGIONAL_ZONES: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ['est', { AU: 600 }],
  ['edt', { AU: 660 }],
  ['cdt', { AU: 630, CU: -240 }],
  ['pst', { PH: 480, PK: 300 }],
  ['mst', { MY: 480, MM: 390 }],
  ['nst', { NP: 345 }],
  ['wst', { AU: 480, WS: 780 }],
])
