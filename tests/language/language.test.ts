import { describe, expect, it } from 'vitest'
import { languageByWords } from '../../src/language/function-words.js'
import { detectLanguage } from '../../src/language/index.js'
import { readHtml } from '../../src/read/html/index.js'
import { readText } from '../../src/read/text/index.js'

const of = (text: string, stated?: string): string => detectLanguage(readText(text, null), stated)
const SAMPLES: Readonly<Record<string, string>> = {
  en: 'The council of the harbour town voted on Tuesday to close the old fish market after a winter in which three of its halls were flooded and nobody had cleared the snow.',
  de: 'Der Rat der Hafenstadt hat am Dienstag beschlossen, den alten Fischmarkt zu schließen, nachdem im Winter drei seiner Hallen überschwemmt worden waren und niemand den Schnee geräumt hatte.',
  fr: 'Le conseil de la ville portuaire a décidé mardi de fermer le vieux marché aux poissons après un hiver au cours duquel trois de ses halles ont été inondées par la tempête.',
  es: 'El ayuntamiento de la ciudad portuaria decidió el martes cerrar el viejo mercado de pescado después de un invierno en el que tres de sus naves se inundaron por la tormenta.',
  tr: 'Liman kentinin belediye meclisi, üç salonunun su altında kaldığı kışın ardından eski balık pazarını kapatma kararı aldı ve yeni pazarın ilkbaharda açılacağını duyurdu.',
  ru: 'Совет портового города решил во вторник закрыть старый рыбный рынок после зимы, в течение которой три его зала были затоплены, а снег с крыши так никто и не убрал.',
  ar: 'قرر مجلس المدينة الساحلية يوم الثلاثاء إغلاق سوق السمك القديم بعد شتاء غمرت فيه المياه ثلاثا من قاعاته ولم يقم أحد بإزالة الثلوج عن سقفه.',
  ja: '港町の議会は火曜日、冬の間に三つの建物が浸水した古い魚市場を閉鎖することを決めた。',
  zh: '港口城镇的议会星期二决定关闭旧鱼市场,因为冬天有三个大厅被淹没。',
  ko: '항구 도시 의회는 화요일 겨울 동안 세 개의 홀이 침수된 오래된 어시장을 폐쇄하기로 결정했다.',
  th: 'สภาเมืองท่าลงมติเมื่อวันอังคารให้ปิดตลาดปลาเก่าหลังจากฤดูหนาวที่น้ำท่วมห้องโถงสามแห่ง',
  el: 'Το συμβούλιο της πόλης αποφάσισε την Τρίτη να κλείσει την παλιά ψαραγορά μετά από έναν χειμώνα.',
}

describe('the language', () => {
  it.each(Object.entries(SAMPLES))('%s is told by its text', (tag, text) => {
    expect(of(`${text}\n\n${text}`)).toBe(tag)
  })

  it('is told by the prose, not by the menu round it', () => {
    expect(of(`Home\nNews\nSport\nContact us\nPrivacy policy\n\n${SAMPLES.de}\n\nShare this\nRead more`)).toBe('de')
  })

  it.each([[''], ['123'], ['Ab'], ['* * *'], ['http://e.org/a']])('of %j is unsure', (text) => {
    expect(of(text)).toBe('und')
  })

  it.each([
    ['EN-us', 'en-US'],
    ['deu', 'de'],
    ['zh-hant', 'zh-Hant'],
  ])('that the caller states as %s is %s', (stated, tag) => {
    expect(of(SAMPLES.fr ?? '', stated)).toBe(tag)
  })

  it.each([
    ['de', `<p>${SAMPLES.de}</p>`, 'de'],
    ['de_AT', `<p>${SAMPLES.de}</p>`, 'de-AT'],
    ['en', `<p>${SAMPLES.de}</p>`, 'de'],
    ['not a tag', `<p>${SAMPLES.de}</p>`, 'de'],
    ['fr', '<p>Ab</p>', 'fr'],
    ['', '<p>Ab</p>', 'und'],
    ['en', `<p>${SAMPLES.ja}</p>`, 'ja'],
  ])('that the page declares as %j counts where its text bears it out', (lang, body, tag) => {
    expect(detectLanguage(readHtml(`<html lang="${lang}"><body>${body}</body></html>`, null), undefined)).toBe(tag)
  })

  it.each(['en', 'de', 'fr', 'es'])('of prose in %s is told by its function words alone', (tag) => {
    expect(languageByWords(`${SAMPLES[tag]} `.repeat(3), null)).toBe(tag)
  })

  it.each([
    [
      'ms',
      'Kilang keropok itu bermula di dapur belakang rumah kerana beliau tiada wang sewa kedai di Kuala Selangor pada Mac dan Ogos tahun lalu.',
    ],
    [
      'id',
      'Pabrik kerupuk itu bermula di dapur belakang rumah karena ia tidak punya uang sewa toko di Bekasi pada Maret dan Agustus tahun lalu.',
    ],
    [
      'hr',
      'Gradsko vijeće odlučilo je u siječnju i ožujku da se stari most neće rušiti, a sveučilište traži tisuću eura za popravak, rekao je netko iz općine.',
    ],
    [
      'sr',
      'Gradsko veće odlučilo je u januaru i martu da se stari most neće rušiti, a univerzitet traži hiljadu evra za popravku, rekao je neko iz opštine posle sednice.',
    ],
    [
      'fa',
      'شورای شهر بندری روز سه شنبه تصمیم گرفت بازار قدیمی ماهی را پس از زمستانی که سه سالن آن زیر آب رفت ببندد و بازار تازه ای بسازد.',
    ],
  ])('%s is told from its neighbours', (tag, text) => {
    expect(of(`${text}\n\n${text}`)).toBe(tag)
  })

  it('is left to the trigrams where neighbours share their function words, but for what the page declares', () => {
    const text = 'Han sier at det er en god dag for alle som har ventet på toget og ikke vil gå hjem til byen. '.repeat(
      4,
    )
    expect(languageByWords(text, null)).not.toBe('da')
    expect(['no', null]).toContain(languageByWords(text, 'no'))
    const indonesian =
      'Mereka tidak akan datang ke rumah itu karena ini adalah hari yang baik untuk pergi dari kota dengan dia. '
    expect(languageByWords(indonesian.repeat(5), null)).toBeNull()
    expect(languageByWords(indonesian.repeat(5), 'ms')).toBe('ms')
  })

  it('takes no more time for a long page', () => {
    const page = readText(`${SAMPLES.en}\n`.repeat(20_000), null)
    const begin = performance.now()
    detectLanguage(page, undefined)
    expect(performance.now() - begin).toBeLessThan(1_500)
  })
})
