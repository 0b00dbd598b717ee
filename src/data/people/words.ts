/** Words in front of names, what people do, and what is no person: lower case, as `tokenize` gives them, by language. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Phrases that stand in front of a name in a byline or a field of the metadata; the longest that fits is cut off. What
 * the phrase tables know of bylines is cut off as well: these are the short ones that are everyday words there.
 */
export const BY_PHRASES: readonly string[] = [
  // English
  'by by_line written_by posted_by published_by reported_by story_by words_by text_by article_by report_by author authors',
  'article_written_by post_written_by this_article_was_written_by this_post_was_written_by this_story_was_written_by this_blog_was_written_by',
  'this_article_is_written_by about_the_author about_author about_the_authors author_name author_s interview_by interviewed_by latest_posts_by more_posts_by all_articles_by contributors',
  'created_by submitted_by from_the_desk_of guest_post_by a_guest_post_by contributed_by view_all_posts_by posts_by ',
  'more_from more_by all_posts_by view_all_articles_by see_all_posts_by written_and_reviewed_by words opinion_by column_by authored_by',
  // German, Dutch, Nordic
  'von text_von ein_beitrag_von autor autorin autoren geschrieben_von verfasst_von veröffentlicht_von door geschreven_door',
  'napisane_przez redactado_por über_den_autor über_die_autorin over_de_auteur om_författaren om_forfatteren sobre_el_autor sobre_la_autora sobre_o_autor',
  'sobre_a_autora sull_autore informazioni_sull_autore despre_autor об_авторе про_автора o_autorze o_autorovi a_szerzőről yazar_hakkında',
  'à_propos_de_l_auteur à_propos_de_l_auteure عن_الكاتب نبذة_عن_الكاتب על_הכותב על_המחבר درباره_نویسنده लेखक_के_बारे_में tentang_penulis về_tác_giả',
  'auteur av skriven_av skrevet_av skrevet_af af tekst tekst_av text_av',
  // Romance
  'par écrit_par rédigé_par publié_par propos_recueillis_par un_article_de auteurs por escrito_por publicado_por texto_de autora',
  'autores texto una_crónica_de di scritto_da pubblicato_da a_cura_di articolo_di autore de scris_de publicat_de autorul',
  // Slavic, Baltic, Finnic, Hungarian, Greek, Turkish
  'автор авторы текст автор_текста автор_статьи подготовил подготовила автори текст_на od napisał napisała autorka autorzy tekst',
  'napsal napsala texto_a írta szerző kirjoittanut kirjoittaja teksti autors autorius toimittaja yazar yazan haber του της γράφει',
  // Arabic, Hebrew, Persian, Urdu
  'بقلم كتب كتبت كتبه كتبها إعداد اعداد الكاتب بواسطة من نویسنده نوشته به_قلم تحریر از מאת נכתב_על_ידי כתב כתבה',
  // Indic, South-East Asian
  'द्वारा लेखक लेखिका रिपोर्ट লেখক প্রতিবেদক oleh penulis ditulis_oleh bởi tác_giả theo ni nina imeandikwa_na',
]
  .join(' ')
  .split(' ')
  .map((phrase) => phrase.replaceAll('_', ' '))

/** Labels of Chinese, Japanese, Korean and Thai bylines, which stand before or behind a name without a space. */
export const UNSPACED_LABELS: readonly string[] = [
  '本报特约记者',
  '本報特約記者',
  '本报记者',
  '本報記者',
  '本刊记者',
  '本刊記者',
  '特约记者',
  '特約記者',
  '实习记者',
  '實習記者',
  '通讯员',
  '通訊員',
  '记者',
  '記者',
  '作者',
  '撰文',
  '撰稿',
  '编辑',
  '編輯',
  '责任编辑',
  '責任編輯',
  '采写',
  '採訪',
  '報導',
  '报道',
  '文',
  '著者',
  '筆者',
  '執筆',
  '取材',
  'ライター',
  '編集',
  '聞き手',
  '構成',
  '特派員',
  '論説委員',
  '編集委員',
  '기자',
  '특파원',
  '인턴기자',
  '선임기자',
  '객원기자',
  '논설위원',
  '글쓴이',
  '작성자',
  '필자',
  '글',
  'ผู้สื่อข่าว',
  'ผู้เขียน',
  'โดย',
  'เขียนโดย',
  'เรื่อง',
]

/** What people do, and degrees: a piece of a byline that has one of these is no name, or its name ends there. */
export const ROLES = words(`
  reporter reporters journalist correspondent editor editors writer columnist contributor producer anchor presenter host
  photographer blogger author analyst director manager president ceo cto cfo coo founder cofounder professor lecturer
  researcher scientist specialist expert consultant strategist coach dietitian nutritionist therapist psychologist attorney
  lawyer advisor adviser planner engineer developer designer copywriter freelancer intern staffer member
  senior junior chief staff freelance associate assistant deputy managing executive contributing vice special
  marketing content political science health business sports technology education political
  redakteur redakteurin reporterin korrespondent korrespondentin chefredakteur volontär journalistin autorin
  journaliste correspondant correspondante rédacteur rédactrice chroniqueur envoyé envoyée
  periodista corresponsal redactor redactora enviado enviada editora jornalista repórter correspondente redator redatora
  giornalista inviato corrispondente direttore dziennikarz dziennikarka korespondent korespondentka
  корреспондент журналист редактор обозреватель кореспондент журналіст muhabir editör muhabiri yazarı
  مراسل مراسلة صحفي صحافي صحفية محرر كاتب כתב כתבת כתבנו עורך עיתונאי संवाददाता पत्रकार संपादक wartawan jurnalis redaktur phóng viên
  lead reviewer reviewers tester critic horticulturalist gardener educator teacher trainer physician dietician realtor broker owner officer
  coordinator representative candidate veterinarian counselor pharmacist chef economist pediatrician`)

/** Degrees, which stand behind a name; in front of one 'Md' is part of it. */
export const DEGREES = words(
  `md phd mba rd rdn msc bsc mph cpa cfp cfa esq jd dds dvm rn faap ldn cssd cpt lcsw psyd edd mbbs`,
)

/** Words of which one says that a name is no person's. */
export const GROUPS = words(`
  team staff editors editorial newsroom newsdesk desk bureau agency agencies news media magazine times tribune daily weekly today chronicle observer guardian telegraph standard
  gazette journal network radio tv television channel online digital web website blog inc llc ltd gmbh corp corporation company
  co group foundation institute institution university college school department ministry office association society council
  committee center centre union bank hospital clinic solutions services service software technologies technology marketing
  studio studios labs lab consulting partners agentur redaktion onlineredaktion rédaction redaction redacción redaccion redação
  redacao redazione redactie redaktionen redakcja redakce redakcia redakcija uredništvo toimitus szerkesztőség редакция редакція
  редакцията σύνταξη merkezi التحرير هيئة وكالة مركز قسم تحریریه خبرگزاری מערכת डेस्क टीम redaksi
  agencia agencias agence agenzia writers contributors community experts collective crew admin administrator webmaster
  international global insurance fitness mortgage realty`)

/** Agencies that sign pieces by letters alone. */
export const AGENCIES = words(
  'ap afp dpa reuters efe ansa apa tass pti ani ians upi bbc cnn dw epa lusa kyodo jiji yonhap xinhua anadolu aa',
)

/** Names of nobody: defaults of systems that make pages, and words that stand where a name should. */
export const NOBODY = words(`
  admin administrator author authors user username guest anonymous unknown none null undefined editor editors staff webmaster
  default root test wordpress name team contributor writer blog home news posted published updated by and the contact share
  advertisement opinion categories category uncategorized comments comment follow subscribe region use department topic
  about us culture entertaining posts profile view more read see all search menu login full bio editorial policies policy privacy terms conditions rights reserved copyright guides costs tags topics`)

/** Small words inside names of people. */
export const PARTICLES = words(`
  de da do dos das del della di du des la le las los van von der den ter ten zu zum zur af av el al bin bint ibn ben bar y e i
  abu st mc mac o san santa 't`)

/** Everyday words: a name that has one is a phrase. */
export const PHRASE_WORDS = words(`
  the of for to in on at with how what why when where who is are was were your our my you we us this that these from as or not
  top about here get read mins minutes ago views view follow share reviewed updated published posted and
  für auf ist wie pour avec dans comment para con como qué una`)

/** Words between two names. */
export const JOINING = words('and und et y e och og ja i и та و और и ve dan và at på or with con mit avec')

/** What begins the credit of somebody else in a byline: the rest of the line is not read. */
export const OTHER_CREDITS: readonly string[] = [
  'reviewed by',
  'medically reviewed',
  'edited by',
  'updated by',
  'fact checked',
  'fact check',
  'photo by',
  'photos by',
  'photography by',
  'photograph by',
  'image by',
  'illustration by',
  'illustrations by',
  'translated by',
  'additional reporting',
  'video by',
  'foto',
  'fotos',
  'photo',
  'photos',
  'bild',
  'фото',
  'تصوير',
  'صور',
  '摄影',
  '攝影',
  '撮影',
  '사진',
]

/** What begins the date of a piece, or its section, in a byline: the name stands in front of it, or behind it in a part of its own. */
export const DATE_LABELS: readonly string[] = [
  'updated',
  'last updated',
  'last modified',
  'published',
  'posted',
  'filed under',
]

/** Words behind a name that say where or when it was written; none is a word of names. */
export const PREPOSITIONS = words('on in at from for am um im bei aus à')

/** Ends of names of papers, agencies and desks in Han and Hangul. */
export const UNSPACED_GROUP =
  /(?:社|报|報|部|局|网|網|台|组|組|新闻|新聞|日报|中心|室|編集部|뉴스|신문|일보|방송|편집국|편집부|팀|กองบรรณาธิการ|ทีมข่าว|ออนไลน์)$/u

/** What pages glue to the end of a name where markup parted the two. */
export const GLUED = /(?<=\p{Ll})(?=(?:Updated|Published|Posted|Reviewed|Last|View|Follow|Read)(?![\p{Ll}]))/gu

/** Legal forms, which end the name of a firm. */
export const LEGAL_FORMS = words('inc llc ltd gmbh corp co plc sa srl spa bv oy ab as kft sro pty pvt')

/** Words that make a group's name one that signs pieces, even where it begins with the site's own: 'Example Staff'. */
export const DESKS = words(
  'team staff editors editorial newsroom newsdesk desk contributor contributors writers redaktion rédaction redacción redazione',
)
