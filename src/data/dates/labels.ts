/**
 * Words that say what a date beside them is of the page, one line a language. A phrase counts in front of a date
 * or, parted by a mark, behind it. Matched as whole folded words, so that all languages share one table.
 */
interface LabelWords {
  language: string
  published: string
  modified: string
}

export const DATE_LABELS: readonly LabelWords[] = [
  {
    language: 'en',
    published:
      'published|first published|post time|post date|written|originally published|posted|posted on|date published|publication date|publish date|pub date|release date|issued|created|date posted|published online|published at|uploaded',
    modified:
      'updated|last updated|last update|last modified|modified|date modified|edited|last edited|revised|last revised|upd|updated at|update',
  },
  {
    language: 'de',
    published:
      'veröffentlicht|veröffentlicht am|erstellt|erstellt am|publiziert|geschrieben|gepostet|verfasst|erschienen|erschienen am|veröffentlichungsdatum|stand vom',
    modified:
      'aktualisiert|bearbeitet|zuletzt aktualisiert|letzte aktualisierung|zuletzt geändert|geändert|stand|letzte änderung|update',
  },
  {
    language: 'fr',
    published:
      'publié|publiée|publié le|publiée le|paru le|mis en ligne|mis en ligne le|posté|posté le|date de publication|création|créé le',
    modified:
      'mis à jour|mise à jour|mis à jour le|mise à jour le|modifié|modifié le|dernière mise à jour|actualisé|actualisé le|maj',
  },
  {
    language: 'es',
    published: 'publicado|publicada|publicado el|publicado en|fecha de publicación|creado|creado el|fecha',
    modified:
      'actualizado|actualizada|actualizado el|última actualización|modificado|modificado el|última modificación|actualización',
  },
  {
    language: 'pt',
    published: 'publicado|publicada|publicado em|publicado a|postado|postado em|data de publicação|criado em',
    modified:
      'atualizado|atualizada|atualizado em|actualizado em|última atualização|modificado|modificado em|última modificação',
  },
  {
    language: 'it',
    published: 'pubblicato|pubblicata|pubblicato il|data di pubblicazione|postato il|creato il',
    modified:
      'aggiornato|aggiornata|aggiornato il|ultimo aggiornamento|ultima modifica|modificato|modificato il|aggiornamento',
  },
  { language: 'ca', published: 'publicat|publicat el', modified: 'actualitzat|actualitzat el' },
  {
    language: 'nl',
    published: 'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op',
    modified: 'bijgewerkt|laatst bijgewerkt|laatst bijgewerkt op|bijgewerkt op|laatste update|gewijzigd|aangepast',
  },
  {
    language: 'sv',
    published: 'publicerad|publicerat|publicerades|publicerad den',
    modified: 'uppdaterad|uppdaterat|senast uppdaterad|ändrad|uppdaterades',
  },
  {
    language: 'da',
    published: 'publiceret|udgivet|offentliggjort|oprettet',
    modified: 'opdateret|sidst opdateret|senest opdateret|redigeret',
  },
  { language: 'nb', published: 'publisert|lagt ut', modified: 'oppdatert|sist oppdatert|sist endret|endret' },
  { language: 'fi', published: 'julkaistu', modified: 'päivitetty|viimeksi päivitetty|muokattu' },
  {
    language: 'et',
    published: 'avaldatud|lisatud|ilmunud',
    modified: 'uuendatud|viimati uuendatud|muudetud|täiendatud',
  },
  {
    language: 'lt',
    published: 'paskelbta|publikuota|įkelta|paskelbimo data',
    modified: 'atnaujinta|paskutinį kartą atnaujinta|papildyta',
  },
  {
    language: 'lv',
    published: 'publicēts|publicēta|publicēšanas datums',
    modified: 'atjaunots|atjaunota|atjaunināts|pēdējo reizi atjaunināts|papildināts|labots',
  },
  { language: 'is', published: 'birt', modified: 'uppfært' },
  {
    language: 'pl',
    published: 'opublikowano|data publikacji|dodano|utworzono|publikacja',
    modified: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmodyfikowano',
  },
  {
    language: 'cs',
    published: 'publikováno|zveřejněno|vydáno|vytvořeno',
    modified: 'aktualizováno|aktualizace|upraveno',
  },
  { language: 'sk', published: 'publikované|zverejnené|uverejnené', modified: 'aktualizované|aktualizácia|upravené' },
  {
    language: 'hu',
    published: 'megjelent|közzétéve|publikálva|létrehozva',
    modified: 'frissítve|módosítva|utolsó frissítés|utoljára módosítva',
  },
  {
    language: 'ro',
    published: 'publicat|publicată|publicat la|data publicării|postat',
    modified: 'actualizat|actualizată|actualizat la|ultima actualizare|data actualizării|modificat',
  },
  {
    language: 'hr',
    published: 'objavljeno|objava|datum objave',
    modified: 'ažurirano|zadnja izmjena|izmijenjeno|posljednja izmjena',
  },
  { language: 'sl', published: 'objavljeno', modified: 'posodobljeno|osveženo' },
  { language: 'sr', published: 'објављено', modified: 'ажурирано|измењено' },
  {
    language: 'bg',
    published: 'публикувано|публикувана|публикувано на',
    modified: 'обновено|обновена|последна промяна|редактирано',
  },
  {
    language: 'ru',
    published: 'опубликовано|дата публикации|опубликована|размещено|создано|добавлено',
    modified: 'обновлено|изменено|дата обновления|последнее обновление|отредактировано|обновлена',
  },
  {
    language: 'uk',
    published: 'опубліковано|дата публікації|розміщено',
    modified: 'оновлено|змінено|останнє оновлення',
  },
  { language: 'be', published: 'апублікавана', modified: 'абноўлена' },
  {
    language: 'el',
    published: 'δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση|δημοσιευμένο',
    modified: 'ενημερώθηκε|τελευταία ενημέρωση|ανανεώθηκε',
  },
  {
    language: 'tr',
    published: 'yayınlanma|yayınlandı|yayınlanma tarihi|yayın tarihi|giriş|giriş tarihi|oluşturulma tarihi|eklenme',
    modified: 'güncelleme|güncellendi|güncellenme|son güncelleme|güncelleme tarihi|güncellenme tarihi',
  },
  { language: 'az', published: 'dərc olunub|yayımlanıb', modified: 'yenilənib' },
  {
    language: 'ar',
    published: 'نشر|نشرت|نشر في|نشرت في|تم النشر|تم النشر في|تاريخ النشر|نشر بتاريخ|تم نشره|آخر نشر|منشور',
    modified: 'تحديث|آخر تحديث|تم التحديث|تاريخ التحديث|تم التحديث في|حدث|محدث|اخر تحديث',
  },
  {
    language: 'fa',
    published: 'تاریخ انتشار|منتشر شده|منتشر شده در|منتشر شد|انتشار',
    modified:
      'به‌روزرسانی|به‌روز شده|آخرین به‌روزرسانی|تاریخ به‌روزرسانی|به روزرسانی|به روز شده|آخرین به روزرسانی|بروزرسانی|تاریخ به روزرسانی',
  },
  {
    language: 'ur',
    published: 'شائع شدہ|شائع|اشاعت|تاریخ اشاعت|شائع ہوا',
    modified: 'اپ ڈیٹ|اپ ڈیٹ کیا گیا|آخری اپ ڈیٹ|تازہ کاری',
  },
  { language: 'he', published: 'פורסם|פורסם ב|פורסמה|תאריך פרסום', modified: 'עודכן|עודכן ב|עדכון אחרון|עודכנה' },
  {
    language: 'hi',
    published: 'प्रकाशित|प्रकाशन तिथि|पब्लिश्ड|प्रकाशित तिथि',
    modified: 'अपडेट|अपडेटेड|अद्यतन|अंतिम अपडेट|संशोधित',
  },
  { language: 'mr', published: 'प्रकाशित', modified: 'अद्यतनित|अपडेट' },
  { language: 'bn', published: 'প্রকাশ|প্রকাশিত|প্রকাশের তারিখ|প্রকাশকাল', modified: 'আপডেট|হালনাগাদ|সর্বশেষ আপডেট' },
  { language: 'ta', published: 'வெளியிடப்பட்டது|வெளியீடு|பதிவு', modified: 'புதுப்பிக்கப்பட்டது|மாற்றம்' },
  {
    language: 'th',
    published: 'เผยแพร่|เผยแพร่เมื่อ|โพสต์เมื่อ|วันที่เผยแพร่',
    modified: 'อัปเดต|อัพเดต|อัปเดตล่าสุด|แก้ไขล่าสุด|ปรับปรุงล่าสุด',
  },
  {
    language: 'vi',
    published: 'đăng|đăng lúc|xuất bản|ngày đăng|đã đăng|đăng ngày',
    modified: 'cập nhật|cập nhật lúc|đã cập nhật|cập nhật lần cuối',
  },
  {
    language: 'id',
    published: 'diterbitkan|dipublikasikan|terbit|tayang|diposting|dipublikasi',
    modified: 'diperbarui|diperbaharui|pembaruan terakhir|terakhir diperbarui',
  },
  { language: 'ms', published: 'diterbitkan|disiarkan', modified: 'dikemas kini|kemas kini terakhir|dikemaskini' },
  {
    language: 'tl',
    published: 'inilathala|nailathala|inilathala noong|na publish|petsa ng paglathala',
    modified: 'na update|in update|huling na update|binago',
  },
  { language: 'mk', published: 'објавено', modified: 'ажурирано|изменето' },
  { language: 'sq', published: 'publikuar|publikuar më|botuar', modified: 'përditësuar|përditësuar më' },
  { language: 'sw', published: 'imechapishwa|ilichapishwa', modified: 'imesasishwa|ilisasishwa' },
  {
    language: 'ja',
    published: '公開|公開日|投稿日|配信|掲載|掲載日|発表|作成日|公開日時',
    modified: '更新|更新日|最終更新|最終更新日|更新日時|改訂',
  },
  {
    language: 'zh',
    published:
      '发布|發布|发布时间|發布時間|发表|發表|发布日期|發布日期|发表于|發表於|发布于|發佈|刊登|出版|發佈時間|發佈日期|發佈於|刊登時間|发稿时间|發稿時間',
    modified: '更新|更新时间|更新時間|最后更新|最後更新|更新于|更新於|修改|最后修改',
  },
  {
    language: 'ko',
    published: '입력|등록|게시|발행|게재|작성|입력시간|기사입력|송고',
    modified: '수정|최종수정|업데이트|갱신|최종 수정|수정시간',
  },
]

/** Words that may stand between a label and its date. */
export const LABEL_FILLERS =
  'on at the le el em il op den am um in a date time ngày ngay lúc luc pada в о u dne dnia la 于 於 日 日期 时间 at: kl klo på tanggal noong'

/** Words for 'date', in front of the one that a page has of itself; folded, whole words. */
export const DATE_WORDS =
  'date datum fecha data dato päivämäärä дата dátum dată tarih ημερομηνία التاريخ تاريخ تاریخ תאריך ngày tanggal tarikh วันที่ 日期 日付 날짜 दिनांक তারিখ'

/**
 * Words in front of a date that is neither the page's publication nor its change: a member's, an event's, a deadline's.
 * Folded, whole words.
 */
export const FOREIGN_LABELS =
  'joined registered member registriert mitglied inscrit inscrito iscritto born geboren died expires expiry expired deadline ' +
  'valid until gültig bis due closes ends starts begins beginn ende event accessed retrieved abgerufen visited access zugriff ' +
  'commented comment active available verfügbar'
