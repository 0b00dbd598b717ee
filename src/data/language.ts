/** Thresholds of language detection. Origin: franc's own advice (it is weak under some tens of letters), and the dev pages. */
export const LANGUAGE = {
  /** Blocks of this length are taken for prose. */
  blockLength: 80,
  /** Fewer long blocks say too little alone. */
  longBlocks: 3,
  /** The longest blocks, so many at most. */
  blocks: 16,
  /** UTF-16 units that franc is given; more does not change its answer. */
  sampleLength: 1_000,
  /** Fewer tokens say too little by their function words. */
  leastTokens: 60,
  /** Tokens of the sample that are the language's function words; prose has twice as many. */
  wordShare: 0.14,
  /** The same where the page declares that very language: prose full of names has fewer. */
  declaredShare: 0.1,
  /** Most that the second language may have, of the first one's: else the trigrams decide. */
  runnerUpWords: 0.45,
  /** Fewer letters prove nothing. */
  leastLetters: 24,
  /** From here on the first answer is taken even where the second is near (Spanish and Galician always are). */
  sureLetters: 160,
  /** Answers under this likeness play no part: no threshold below is lower. */
  leastLikeness: 0.86,
  /** Likeness of the second answer up to which the first is clear in a short sample. */
  runnerUpLikeness: 0.86,
  /** A news language is preferred to a neighbour of it (Scots, Asturian) that is so little likelier. */
  nearLikeness: 0.93,
  /** The page's own `lang` is believed where franc finds it nearly as likely as its first answer. */
  declaredLikeness: 0.88,
} as const

/** Languages of most news sites; the trigram neighbours of these are rarer by orders of magnitude. */
export const NEWS_LANGUAGES: ReadonlySet<string> = new Set(
  'ar az be bg bn bs ca cs da de el en es et fa fi fr gu he hi hr hu id it ja kk ko ky lt lv mk mr ms nb ne nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te tg th tr uk ur uz vi zh'.split(
    ' ',
  ),
)

/**
 * Scripts that one language of news uses nearly alone. Tried in order: kana before Han, since Japanese mixes the two.
 * `share` is the part of all letters that must be of the script.
 */
export const SCRIPT_LANGUAGES: readonly { pattern: RegExp; language: string; share: number }[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', share: 0.1 },
  { pattern: /\p{Script=Hangul}/gu, language: 'ko', share: 0.4 },
  { pattern: /\p{Script=Han}/gu, language: 'zh', share: 0.4 },
  { pattern: /\p{Script=Thai}/gu, language: 'th', share: 0.5 },
  { pattern: /\p{Script=Greek}/gu, language: 'el', share: 0.5 },
  { pattern: /\p{Script=Georgian}/gu, language: 'ka', share: 0.5 },
  { pattern: /\p{Script=Armenian}/gu, language: 'hy', share: 0.5 },
  { pattern: /\p{Script=Khmer}/gu, language: 'km', share: 0.5 },
  { pattern: /\p{Script=Lao}/gu, language: 'lo', share: 0.5 },
  { pattern: /\p{Script=Myanmar}/gu, language: 'my', share: 0.5 },
  { pattern: /\p{Script=Sinhala}/gu, language: 'si', share: 0.5 },
  { pattern: /\p{Script=Tamil}/gu, language: 'ta', share: 0.5 },
  { pattern: /\p{Script=Telugu}/gu, language: 'te', share: 0.5 },
  { pattern: /\p{Script=Kannada}/gu, language: 'kn', share: 0.5 },
  { pattern: /\p{Script=Malayalam}/gu, language: 'ml', share: 0.5 },
  { pattern: /\p{Script=Gujarati}/gu, language: 'gu', share: 0.5 },
  { pattern: /\p{Script=Gurmukhi}/gu, language: 'pa', share: 0.5 },
  { pattern: /\p{Script=Oriya}/gu, language: 'or', share: 0.5 },
]
