/** What stands beside a bare year, folded; see `patterns/year.ts`. */

/** Words in front that make four digits a year: *in* 1991, *since* 2015, *année* 2022. */
export const YEAR_CUES =
  'in since until till before after during by from around circa early late mid spring summer autumn fall winter year ' +
  'im seit bis vor nach ab jahr jahre jahres sommer winter herbst frühjahr fruhjahr anfang ende mitte ' +
  'en depuis avant après apres dès des année annee an fin début debut ' +
  'desde hasta año ano del em até ate antes ' +
  'nel dal dall fino anno dopo prima ' +
  'w od do po przed roku rok r ' +
  'roce rok od do před po letu leta godine godini ' +
  'το έτος în in din până anul ' +
  'בשנת משנת שנת עד מאז ' +
  'в с до после года году год году в у до після року рік з ' +
  'i fra siden innen före efter år ar sedan vuonna vuoden vuodesta ' +
  'yılında yilinda yılı yili tahun năm nam sejak pada ' +
  'عام سنة العام منذ سال سنه سنہ साल सन् वर्ष সালে সাল ปี'

/** Words behind that make four digits a year: 2019 *yılında*, 2019 *में*, ২০১৯ *সালে*. */
export const YEAR_WORDS_BEHIND =
  'года году годом году року році годзе yılında yılı yılından yılının yılındaki ilində yilda yili жылы жылдын ' +
  'में সালে সালের সাল میں metais metų godine godini gada gadā წელს წელი წლის roku roce'

/** Endings that stand at a year: 2019-*ben*, 2019*లో*. */
export const YEAR_ENDINGS = 'ben ban ig tól től ra re లో ల் ல் ൽ ರಲ್ಲಿ માં मध्ये मा'

/** Words in front that take a year as an attribute: *the* 2018 report, Chile*'s* 2015 election, *last* 2021 season. */
export const YEAR_ATTRIBUTE_CUES = 'the a an s this that its their his her our of and to for pre post mid'

/** Words in front that make four digits an amount or a number of something. */
export const AMOUNT_CUES =
  'about nearly almost over than approximately roughly some around least most up only page pages p pp no nr n vol room ' +
  'number code zip bus flight route highway model windows unit article section id ref isbn issn tel phone fax ' +
  'version release build hundred thousand million'

/** Words behind that make four digits an amount. */
export const UNIT_WORDS =
  'people persons men women children residents citizens protesters demonstrators soldiers troops officers police workers ' +
  'employees members students patients cases deaths victims dead killed injured arrests others homes houses buildings ' +
  'cars vehicles times days hours minutes seconds weeks months years metres meters m km kilometres kilometers miles feet ' +
  'ft kg tonnes tons pounds euros dollars usd eur gbp rub rubles roubles tenge rupees yen yuan crore lakh percent ' +
  'per units words characters pages points votes seats jobs barrels acres hectares litres liters watts mw kw mah hz px ' +
  'million billion thousand views shares comments likes followers subscribers menschen personen euro meter kilometer ' +
  'personnes morts personas muertos persone человек рублей тонн километров'
