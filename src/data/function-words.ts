/**
 * Words that one of several languages has and its neighbours spell or say otherwise, where function words and trigrams tie.
 * Origin: general knowledge (ekavian and ijekavian, names of months); tried on the acid texts and the samples of `tests/language` only.
 */
export const NEIGHBOURS: readonly Readonly<Record<string, string>>[] = [
  {
    id: 'karena adalah bisa uang rumah sakit kantor sudah senin selasa rabu kamis jumat sabtu minggu januari februari maret mei juni juli agustus desember mobil polisi bahwa namun oleh saat',
    ms: 'kerana ialah wang hospital pejabat boleh isnin rabu khamis jumaat ahad januari februari mac mei jun julai ogos disember kereta polis bahawa beliau daripada sahaja kepada bagi kini kuki',
  },
  {
    hr: 'tko tjedan tjedna tjedni siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca tisuća općina općine vijeće sveučilište gdje prije poslije uvijek dio vrijeme mjesto dvije netko',
    bs: 'ko sedmica sedmice sedmično januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra hiljada hiljade općina općine vijeće univerzitet gdje prije poslije uvijek dio vrijeme mjesto dvije neko',
    sr: 'ko nedelja nedelje nedeljno januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra hiljada hiljade opština opštine veće univerzitet gde pre posle uvek deo vreme mesto dve neko',
  },
]

/**
 * Function words that tell a language from its neighbours: frequent ones that few others share. A language whose
 * neighbour is hard to tell stands here so that the two tie, and the trigrams decide.
 * Origin: everyday grammar of each language; checked against the trigrams on the dev pages (`tests/language`).
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  af: 'die het en van is dat vir met nie wat aan ook word deur sy hulle was ons',
  be: 'і ў не на што з да як за гэта ад але яго для',
  bg: 'на и в за да се от че по не са до като това',
  bs: 'i u je na se da za su od koji će iz što ili kako nije',
  ca: 'i els amb per és més però dels va seva aquest aquesta són al les ha també com',
  cs: 'se je že pro jako ale jsou které který také jeho by jeho ve při podle však',
  da: 'og at det som er af til har ikke også efter blev hvor med på for',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch werden',
  en: 'the of and to is that for was with be this have are from his they has were it as by not',
  es: 'el los las del y una por con su es al lo más pero sus fue este esta ha son',
  et: 'ja on ei see oli ka kui mis kes aga või ning selle seda oma et',
  eu: 'eta da du ez bat ere dira izan zuen dute',
  fi: 'ja on ei että oli myös hän ovat mutta kun joka tai kuin sen ole se',
  fr: 'le les des et un une du est pour qui dans par sur au pas plus avec ce il sont aux',
  gl: 'do da os unha non é ao dos máis na das foi pola unha tamén',
  hr: 'i u je na se da za su od koji će iz što ili kako nije',
  hu: 'a az és hogy nem is egy ez volt meg csak van azt már vagy még mint',
  id: 'yang dan di dengan untuk dari pada ini itu tidak dalam akan oleh juga adalah',
  it: 'di il che per è una con del sono della non si dei nel alla più gli anche le dal',
  lt: 'ir į iš kad yra tai bet kaip už buvo jis nuo apie dėl bus su',
  lv: 'un ir ar uz par ka kas bet arī tas viņš kā lai tika pēc no',
  mk: 'на и во за да се од со дека по не што како',
  ms: 'yang dan di dengan untuk dari pada ini itu tidak dalam akan oleh juga adalah',
  nl: 'het een en van is dat op zijn voor met niet aan ook bij naar uit worden door te',
  no: 'og at det som er av til har ikke også etter ble hvor med på for',
  pl: 'w i na z się do nie że jest jak od przez dla są oraz jego które ale',
  pt: 'do da em um não uma os na ao das dos foi é mas são pela pelo mais com',
  ro: 'și în cu pe care din să nu este pentru că mai au fi sunt prin',
  ru: 'и в не на что с по как это из за от для но его был',
  sk: 'sa je že pre ako ale sú ktoré ktorý tiež jeho by vo pri podľa však',
  sl: 'in je za da se so ki pa bi tudi kot ne ali pri bo',
  sq: 'të në dhe që një për me nga më është i e',
  sr: 'и у је на се да за су од са који ће из што или како',
  sv: 'och att det som är av för med till har inte ett från på men',
  tl: 'ang ng sa mga ay hindi ito kay nang isang na ni',
  tr: 've bir bu için ile olarak çok daha gibi olan ama sonra kadar da',
  az: 've bir bu üçün ilə olaraq çox daha kimi olan və amma sonra',
  uk: 'і не на що з до та як за це від про є для але його',
  vi: 'và của là có không được trong cho một với các người đã này để những',
}
