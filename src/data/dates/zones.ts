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

/** Abbreviations whose meaning the page's language settles; elsewhere the zone stays unknown. */
export const LOCAL_ZONES: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  // India; Ireland and Israel use the letters too.
  [
    'ist',
    { hi: 330, ta: 330, te: 330, ml: 330, mr: 330, gu: 330, kn: 330, pa: 330, bn: 330, or: 330, ga: 60, he: 120 },
  ],
  ['cst', { zh: 480, es: -360 }],
  ['bst', { bn: 360, cy: 60 }],
])

/** Zones that keep summer time under one name ('ET'), and abbreviations of several meanings: read, but no offset. */
export const UNSETTLED_ZONES = new Set(['et', 'ct', 'mt', 'pt', 'ist', 'cst', 'bst', 'ast', 'act'])
