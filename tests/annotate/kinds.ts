import type { Reason } from '../../src/types/index.js'

/** A kind of boilerplate: the reasons that may be given for it, and what stands behind its words on a page. */
export interface Kind {
  reason: Reason
  behind?: string
}

/** The kinds that a table must know, whatever the language. */
export const KINDS = {
  banner: { reason: 'consent' },
  settings: { reason: 'consent' },
  vendors: { reason: 'consent' },
  purpose: { reason: 'consent' },
  suggested: { reason: 'policy', behind: ': …' },
  who: { reason: 'policy' },
  embedded: { reason: 'policy' },
  shared: { reason: 'policy' },
  retained: { reason: 'policy' },
  rights: { reason: 'policy' },
  sent: { reason: 'policy' },
  template: { reason: 'policy' },
  privacy: { reason: 'policy' },
  paywall: { reason: 'access-notice' },
  register: { reason: 'access-notice' },
  newsletter: { reason: 'newsletter' },
  app: { reason: 'promo' },
  share: { reason: 'share' },
  follow: { reason: 'share' },
  related: { reason: 'related' },
  latest: { reason: 'listing' },
  'most-read': { reason: 'listing' },
  downloads: { reason: 'listing' },
  'also-read': { reason: 'related', behind: ': …' },
  previous: { reason: 'story-navigation' },
  form: { reason: 'comment-form' },
  stream: { reason: 'comment-form' },
  byline: { reason: 'byline', behind: ' Reuters' },
  credit: { reason: 'credit', behind: ': Reuters' },
  syndication: { reason: 'syndication', behind: ' Reuters' },
  copyright: { reason: 'legal' },
  disclaimer: { reason: 'legal' },
  contact: { reason: 'promo' },
  ad: { reason: 'ad' },
  player: { reason: 'media' },
  skip: { reason: 'navigation' },
  weather: { reason: 'widget' },
  market: { reason: 'widget' },
  poll: { reason: 'widget' },
  rating: { reason: 'widget' },
  crumb: { reason: 'navigation' },
  tags: { reason: 'tags', behind: ': Reuters' },
  reading: { reason: 'reading-time' },
  denied: { reason: 'error-notice' },
  script: { reason: 'error-notice' },
  'not-found': { reason: 'error-notice' },
  bot: { reason: 'error-notice' },
} as const satisfies Record<string, Kind>

/** A line of each kind as sites print it, in the order of `KINDS`. */
export const LINES: Readonly<Record<string, string>> = {
  en: `
This website uses cookies
Cookie settings
Vendor list
Store and/or access information on a device
Suggested text
Who we are
Embedded content from other websites
Who we share your data with
How long we retain your data
What rights you have over your data
Where your data is sent
Articles on this site may include embedded content
Privacy policy
This article is for subscribers only
Register to continue reading
Sign up for our newsletter
Download our app
Share this article
Follow us on Facebook
Related articles
Latest news
Most read
Top downloads
Also read
Previous article
Your email address will not be published
7 comments
By
Photo credit
This article was originally published on
All rights reserved
The views expressed in this article are those of the author
Contact us at
Story continues below advertisement
Play video
Skip to content
Weather
Exchange rates
Poll
Average rating
You are here
Tags
7 min read
Access denied
Please enable JavaScript
Page not found
Verify you are human
`,
  de: `
Diese Website verwendet Cookies
Cookie-Einstellungen
Liste der Partner
Speichern von oder Zugriff auf Informationen auf einem Endgerät
Vorschlag zum Text
Wer wir sind
Eingebettete Inhalte von anderen Websites
Mit wem wir deine Daten teilen
Wie lange wir deine Daten speichern
Welche Rechte du an deinen Daten hast
Wohin deine Daten gesendet werden
Beiträge auf dieser Website können eingebettete Inhalte beinhalten
Datenschutzerklärung
Dieser Artikel ist nur für Abonnenten
Jetzt registrieren und weiterlesen
Newsletter abonnieren
Laden Sie unsere App herunter
Artikel teilen
Folgen Sie uns auf Facebook
Ähnliche Artikel
Aktuelle Nachrichten
Meistgelesen
Top-Downloads
Lesen Sie auch
Vorheriger Artikel
Deine E-Mail-Adresse wird nicht veröffentlicht
7 Kommentare
Von
Foto
Dieser Artikel erschien zuerst auf
Alle Rechte vorbehalten
Die Meinung des Autors muss nicht der der Redaktion
Kontaktieren Sie uns unter
Anzeige
Video abspielen
Zum Inhalt springen
Wetter
Wechselkurse
Umfrage
Durchschnittliche Bewertung
Sie befinden sich hier
Schlagwörter
Lesezeit 7 Minuten
Zugriff verweigert
Bitte aktivieren Sie JavaScript
Seite nicht gefunden
Bestätigen Sie, dass Sie ein Mensch sind
`,
  fr: `
Ce site utilise des cookies
Paramètres des cookies
Liste des partenaires
Stocker et/ou accéder à des informations sur un appareil
Texte suggéré
Qui sommes-nous
Contenu embarqué depuis d’autres sites
Utilisation et transmission de vos données personnelles
Durées de stockage de vos données
Les droits que vous avez sur vos données
Où vos données sont envoyées
Les articles de ce site peuvent inclure des contenus intégrés
Politique de confidentialité
Cet article est réservé aux abonnés
Inscrivez-vous pour continuer la lecture
Inscrivez-vous à notre newsletter
Téléchargez notre application
Partager cet article
Suivez-nous sur Facebook
Articles liés
Dernières actualités
Les plus lus
Les plus téléchargés
Lire aussi
Article précédent
Votre adresse e-mail ne sera pas publiée
7 commentaires
Par
Crédit photo
Cet article est apparu en premier sur
Tous droits réservés
Les opinions exprimées dans cet article sont celles de l’auteur
Contactez-nous à
La suite après cette publicité
Lire la vidéo
Aller au contenu
Météo
Taux de change
Sondage
Note moyenne
Vous êtes ici
Mots-clés
Temps de lecture 7 min
Accès refusé
Veuillez activer JavaScript
Page introuvable
Vérifiez que vous êtes humain
`,
  es: `
Este sitio web utiliza cookies
Configuración de cookies
Lista de socios
Almacenar la información en un dispositivo
Texto sugerido
Quiénes somos
Contenido incrustado de otros sitios web
Con quién compartimos tus datos
Cuánto tiempo conservamos tus datos
Qué derechos tienes sobre tus datos
Dónde se envían tus datos
Los artículos de este sitio pueden incluir contenido incrustado
Política de privacidad
Este artículo es exclusivo para suscriptores
Regístrate para seguir leyendo
Suscríbete a nuestro boletín
Descarga nuestra aplicación
Compartir este artículo
Síguenos en Facebook
Artículos relacionados
Últimas noticias
Lo más leído
Lo más descargado
Lee también
Artículo anterior
Tu dirección de correo electrónico no será publicada
7 comentarios
Por
Crédito de la foto
Este artículo fue publicado originalmente en
Todos los derechos reservados
Las opiniones expresadas en este artículo son responsabilidad
Contáctanos en
El artículo continúa después de la publicidad
Reproducir video
Saltar al contenido
El tiempo
Tipo de cambio
Encuesta
Valoración media
Estás aquí
Etiquetas
Tiempo de lectura 7 min
Acceso denegado
Habilita JavaScript
Página no encontrada
Verifica que eres humano
`,
  it: `
Questo sito utilizza cookie
Impostazioni dei cookie
Elenco dei partner
Archiviare e/o accedere a informazioni
Testo suggerito
Chi siamo
Contenuto incorporato da altri siti web
Con chi condividiamo i tuoi dati
Per quanto tempo conserviamo i tuoi dati
Quali diritti hai sui tuoi dati
Dove i tuoi dati sono inviati
Gli articoli su questo sito possono includere contenuti incorporati
Informativa sulla privacy
Questo articolo è riservato agli abbonati
Registrati per continuare a leggere
Iscriviti alla nostra newsletter
Scarica la nostra app
Condividi questo articolo
Seguici su Facebook
Articoli correlati
Ultime notizie
I più letti
I più scaricati
Leggi anche
Articolo precedente
Il tuo indirizzo email non sarà pubblicato
7 commenti
Di
Foto
L’articolo proviene da
Tutti i diritti riservati
Le opinioni espresse in questo articolo sono quelle
Contattaci a
L’articolo continua dopo la pubblicità
Riproduci video
Vai al contenuto
Meteo
Cambi
Sondaggio
Valutazione media
Sei qui
Tag
Tempo di lettura 7 minuti
Accesso negato
Abilita JavaScript
Pagina non trovata
Verifica di essere umano
`,
  pt: `
Este site utiliza cookies
Configurações de cookies
Lista de parceiros
Armazenar e/ou acessar informações em um dispositivo
Texto sugerido
Quem somos
Mídia incorporada de outros sites
Com quem compartilhamos seus dados
Por quanto tempo mantemos os seus dados
Quais os seus direitos sobre seus dados
Para onde seus dados são enviados
Artigos neste site podem incluir conteúdo incorporado
Política de privacidade
Este conteúdo é exclusivo para assinantes
Cadastre-se para continuar lendo
Assine nossa newsletter
Baixe o nosso aplicativo
Compartilhar este artigo
Siga-nos no Facebook
Artigos relacionados
Últimas notícias
Mais lidas
Mais baixados
Leia também
Artigo anterior
O seu endereço de e-mail não será publicado
7 comentários
Por
Crédito da foto
Este artigo foi publicado originalmente em
Todos os direitos reservados
As opiniões expressas neste artigo são
Entre em contato conosco pelo
Continua depois da publicidade
Reproduzir vídeo
Pular para o conteúdo
Previsão do tempo
Câmbio
Enquete
Avaliação média
Você está aqui
Tags
Tempo de leitura 7 min
Acesso negado
Ative JavaScript
Página não encontrada
Verifique se você é humano
`,
  ru: `
Этот сайт использует файлы cookie
Настройки cookie
Список партнёров
Хранение и/или доступ к информации на устройстве
Предлагаемый текст
Кто мы
Встраиваемое содержимое других вебсайтов
С кем мы делимся вашими данными
Как долго мы храним ваши данные
Какие у вас права на ваши данные
Куда мы отправляем ваши данные
Статьи на этом сайте могут включать встраиваемое содержимое
Политика конфиденциальности
Статья доступна только подписчикам
Зарегистрируйтесь, чтобы читать дальше
Подпишитесь на нашу рассылку
Скачайте наше приложение
Поделиться
Подписывайтесь на нас в Telegram
Похожие статьи
Последние новости
Самое читаемое
Самые скачиваемые
Читайте также
Предыдущая статья
Ваш адрес email не будет опубликован
7 комментариев
Автор
Источник фото
Статья впервые опубликован
Все права защищены
Мнение редакции может не совпадать
Свяжитесь с нами по
Реклама
Воспроизвести видео
Перейти к содержимому
Прогноз погоды
Курсы валют
Опрос
Средняя оценка
Вы здесь
Метки
Время чтения 7 мин
Доступ запрещён
Включите JavaScript
Страница не найдена
Подтвердите, что вы не робот
`,
  ar: `
يستخدم هذا الموقع ملفات تعريف الارتباط
إعدادات ملفات تعريف الارتباط
قائمة الشركاء
تخزين و/أو الوصول إلى المعلومات
النص المقترح
من نحن
المحتوى المضمن من مواقع أخرى
مع من نشارك بياناتك
كم من الوقت نحتفظ ببياناتك
ما هي حقوقك على بياناتك
أين نرسل بياناتك
قد تتضمن المقالات على هذا الموقع محتوى مضمن
سياسة الخصوصية
هذا المقال متاح للمشتركين
سجل لمتابعة القراءة
اشترك في نشرتنا البريدية
حمل تطبيقنا
شارك المقال
تابعنا على فيسبوك
مقالات ذات صلة
آخر الأخبار
الأكثر قراءة
الأكثر تحميلا
اقرأ أيضا
المقال السابق
لن يتم نشر عنوان بريدك الإلكتروني
7 تعليقات
بقلم
مصدر الصورة
نشر هذا المقال لأول مرة
جميع الحقوق محفوظة
الآراء الواردة تعبر عن
اتصل بنا على
إعلان
تشغيل الفيديو
تخطى إلى المحتوى
الطقس
أسعار العملات
استطلاع الرأي
متوسط التقييم
أنت هنا
الوسوم
وقت القراءة 7 دقائق
الوصول مرفوض
يرجى تفعيل جافا سكريبت
الصفحة غير موجودة
تأكد أنك لست روبوتا
`,
  ja: `
当サイトではCookieを使用しています
クッキー設定
パートナー一覧
デバイス上の情報の保存および/または
提案テキスト
私たちについて
他サイトからの埋め込みコンテンツ
あなたのデータの共有先
データを保存する期間
データに対するあなたの権利
どこにあなたのデータが送られるか
このサイトの投稿には埋め込みコンテンツ
プライバシーポリシー
この記事は会員限定
ログインして続きを読む
ニュースレターに登録
アプリをダウンロード
この記事をシェア
フォローする
関連記事
最新ニュース
アクセスランキング
ダウンロードランキング
関連記事
前の記事
メールアドレスが公開されることはありません
コメント7件
取材・文
写真
この記事は最初に
無断転載を禁じます
本記事の内容は筆者個人の
お問い合わせはこちら
広告の後に続きます
動画を再生
コンテンツへスキップ
天気予報
株価
アンケート
平均評価
現在位置
タグ
読了時間約7分
アクセスが拒否されました
JavaScriptを有効にしてください
ページが見つかりません
あなたが人間であることを確認
`,
  'zh-Hans': `
本网站使用Cookie
Cookie设置
合作伙伴名单
在设备上存储和/或访问信息
推荐的文本
我们是谁
其他站点的嵌入内容
我们与谁共享您的信息
我们保留多久您的信息
您对您的信息有什么权利
您的数据发送到哪里
此站点上的文章可能会包含嵌入的内容
隐私政策
本文仅限订阅用户
登录后继续阅读
订阅我们的新闻通讯
下载我们的应用
分享文章
关注我们
相关文章
最新新闻
最多阅读
下载排行
延伸阅读
上一篇
您的邮箱地址不会被公开
7条评论
作者
图片来源
本文首发于
版权所有
本文仅代表作者个人观点
联系我们
广告
播放视频
跳至内容
天气预报
汇率
投票
平均评分
您的位置
标签
阅读时间7分钟
访问被拒绝
请启用JavaScript
页面不存在
请验证您是人类
`,
  tr: `
Bu web sitesi çerez kullanmaktadır
Çerez ayarları
Satıcı listesi
Bir cihazdaki bilgilere erişme ve/veya bilgi saklama
Önerilen metin
Biz kimiz
Diğer sitelerden gömülü içerik
Verilerinizi kimlerle paylaşıyoruz
Verilerinizi ne kadar süre ile tutarız
Verileriniz üzerinde hangi haklara sahipsiniz
Verileriniz nereye gönderilir
Bu sitedeki makaleler gömülü içerik içerebilir
Gizlilik politikası
Bu içerik sadece abonelere
Okumaya devam etmek için üye olun
Bültenimize abone olun
Uygulamamızı indirin
Paylaş
Bizi Facebook'ta takip edin
İlgili haberler
Son haberler
En çok okunanlar
En çok indirilenler
Ayrıca okuyun
Önceki yazı
E-posta adresiniz yayımlanmayacak
7 yorum
Yazar
Fotoğraf
Bu yazı ilk olarak yayımlandı
Tüm hakları saklıdır
Yazıda yer alan görüşler
Bize ulaşın
Haber reklamdan sonra devam ediyor
Videoyu oynat
İçeriğe geç
Hava durumu
Döviz kurları
Anket
Ortalama puan
Buradasınız
Etiketler
Okuma süresi 7 dakika
Erişim engellendi
Lütfen JavaScript'i etkinleştirin
Sayfa bulunamadı
İnsan olduğunuzu doğrulayın
`,
  nl: `
Deze website gebruikt cookies
Cookie-instellingen
Lijst van partners
Informatie op een apparaat opslaan en/of openen
Voorgestelde tekst
Wie we zijn
Ingesloten inhoud van andere websites
Met wie we jouw data delen
Hoe lang we jouw data bewaren
Welke rechten je hebt over je data
Waar je data naartoe wordt gestuurd
Berichten op deze site kunnen ingesloten inhoud bevatten
Privacybeleid
Dit artikel is alleen voor abonnees
Registreer je om verder te lezen
Schrijf je in voor onze nieuwsbrief
Download onze app
Deel dit artikel
Volg ons op Facebook
Gerelateerde artikelen
Laatste nieuws
Meest gelezen
Meest gedownload
Lees ook
Vorig artikel
Je e-mailadres wordt niet gepubliceerd
7 reacties
Door
Foto
Dit artikel verscheen eerder op
Alle rechten voorbehouden
Meningen in dit artikel zijn die van
Neem contact met ons op via
Artikel gaat verder na de advertentie
Video afspelen
Ga naar de inhoud
Weer
Wisselkoersen
Poll
Gemiddelde beoordeling
Je bent hier
Tags
Leestijd 7 minuten
Toegang geweigerd
Schakel JavaScript in
Pagina niet gevonden
Bevestig dat je een mens bent
`,
  sv: `
Den här webbplatsen använder cookies
Cookie-inställningar
Lista över partner
Lagra och/eller få åtkomst till information på en enhet
Föreslagen text
Vilka vi är
Inbäddat innehåll från andra webbplatser
Vilka vi delar din data med
Hur länge vi behåller era uppgifter
Vilka rättigheter du har över din data
Vart dina data skickas
Artiklar på denna webbplats kan innehålla inbäddat innehåll
Integritetspolicy
Den här artikeln är endast för prenumeranter
Logga in för att fortsätta läsa
Prenumerera på vårt nyhetsbrev
Ladda ner vår app
Dela artikeln
Följ oss på Facebook
Relaterade artiklar
Senaste nytt
Mest läst
Mest nedladdade
Läs också
Föregående artikel
Din e-postadress kommer inte publiceras
7 kommentarer
Av
Foto
Artikeln publicerades först i
Alla rättigheter förbehållna
Åsikterna i artikeln är
Kontakta oss på
Artikeln fortsätter efter annonsen
Spela upp video
Hoppa till innehåll
Väder
Valutakurser
Omröstning
Genomsnittligt betyg
Du är här
Taggar
Lästid 7 min
Åtkomst nekad
Aktivera JavaScript
Sidan kunde inte hittas
Verifiera att du är människa
`,
  da: `
Denne hjemmeside bruger cookies
Cookieindstillinger
Liste over partnere
Opbevare og/eller tilgå oplysninger på en enhed
Foreslået tekst
Hvem vi er
Indlejret indhold fra andre websteder
Hvem vi deler dine data med
Hvor længe vi gemmer dine data
Hvilke rettigheder du har over dine data
Hvor dine data sendes hen
Artikler på dette websted kan indeholde indlejret indhold
Privatlivspolitik
Denne artikel er kun for abonnenter
Log ind for at læse videre
Tilmeld dig vores nyhedsbrev
Download vores app
Del artiklen
Følg os på Facebook
Relaterede artikler
Seneste nyt
Mest læste
Mest downloadede
Læs også
Forrige artikel
Din e-mailadresse vil ikke blive publiceret
7 kommentarer
Af
Foto
Artiklen blev først bragt i
Alle rettigheder forbeholdes
Holdninger i artiklen er skribentens
Kontakt os på
Artiklen fortsætter efter annoncen
Afspil video
Gå til indhold
Vejret
Valutakurser
Afstemning
Gennemsnitlig vurdering
Du er her
Emneord
Læsetid 7 min
Adgang nægtet
Aktiver JavaScript
Siden blev ikke fundet
Bekræft, at du er et menneske
`,
  no: `
Dette nettstedet bruker informasjonskapsler
Innstillinger for informasjonskapsler
Liste over partnere
Lagre og/eller få tilgang til informasjon på en enhet
Foreslått tekst
Hvem vi er
Innebygd innhold fra andre nettsteder
Hvem vi deler dataene dine med
Hvor lenge vi tar vare på dine data
Hvilke rettigheter du har over dine data
Hvor dine data sendes
Artikler på dette nettstedet kan inneholde innebygd innhold
Personvernerklæring
Denne artikkelen er kun for abonnenter
Logg inn for å lese videre
Meld deg på vårt nyhetsbrev
Last ned appen vår
Del artikkelen
Følg oss på Facebook
Relaterte artikler
Siste nytt
Mest lest
Mest nedlastet
Les også
Forrige artikkel
Din e-postadresse vil ikke bli publisert
7 kommentarer
Av
Foto
Saken ble først publisert i
Alle rettigheter reservert
Synspunkter i artikkelen er
Kontakt oss på
Artikkelen fortsetter under annonsen
Spill av video
Hopp til innhold
Været
Valutakurser
Avstemning
Gjennomsnittlig vurdering
Du er her
Emneord
Lesetid 7 min
Tilgang nektet
Aktiver JavaScript
Siden ble ikke funnet
Bekreft at du er et menneske
`,
  fi: `
Tämä sivusto käyttää evästeitä
Evästeasetukset
Kumppaniluettelo
Tietojen tallennus ja/tai pääsy tietoihin
Ehdotettu teksti
Keitä me olemme
Upotettu sisältö muilta sivustoilta
Kenen kanssa jaamme tietojasi
Kuinka kauan säilytämme tietojasi
Mitä oikeuksia sinulla on omiin tietoihisi
Minne tietosi lähetetään
Artikkelit tällä sivustolla saattavat sisältää upotettua sisältöä
Tietosuojaseloste
Tämä artikkeli on vain tilaajille
Kirjaudu sisään ja jatka lukemista
Tilaa uutiskirje
Lataa sovelluksemme
Jaa artikkeli
Seuraa meitä Facebookissa
Aiheeseen liittyvät artikkelit
Uusimmat uutiset
Luetuimmat
Ladatuimmat
Lue myös
Edellinen artikkeli
Sähköpostiosoitettasi ei julkaista
7 kommenttia
Teksti
Kuva
Artikkeli julkaistiin alun perin
Kaikki oikeudet pidätetään
Mielipiteet ovat kirjoittajan
Ota yhteyttä sähköpostitse
Juttu jatkuu mainoksen jälkeen
Toista video
Siirry sisältöön
Sää
Valuuttakurssit
Kysely
Keskiarvo
Olet täällä
Avainsanat
Lukuaika 7 min
Pääsy estetty
Ota JavaScript käyttöön
Sivua ei löytynyt
Vahvista, että olet ihminen
`,
  pl: `
Ta strona używa plików cookie
Ustawienia plików cookie
Lista partnerów
Przechowywanie informacji na urządzeniu lub dostęp do nich
Sugerowany tekst
Kim jesteśmy
Osadzone treści z innych witryn
Z kim dzielimy się danymi
Jak długo przechowujemy twoje dane
Jakie masz prawa do swoich danych
Gdzie przesyłamy dane
Artykuły na tej witrynie mogą zawierać osadzone treści
Polityka prywatności
Artykuł dostępny tylko dla prenumeratorów
Zaloguj się, aby czytać dalej
Zapisz się na newsletter
Pobierz naszą aplikację
Udostępnij artykuł
Obserwuj nas na Facebooku
Podobne artykuły
Najnowsze wiadomości
Najczęściej czytane
Najczęściej pobierane
Czytaj także
Poprzedni artykuł
Twój adres e-mail nie zostanie opublikowany
7 komentarzy
Autor
Źródło zdjęcia
Artykuł został pierwotnie opublikowany na
Wszelkie prawa zastrzeżone
Opinie wyrażone w artykule opiniami autora
Skontaktuj się z nami na
Dalsza część artykułu pod reklamą
Odtwórz wideo
Przejdź do treści
Prognoza pogody
Kursy walut
Sonda
Średnia ocena
Jesteś tutaj
Słowa kluczowe
Czas czytania 7 min
Odmowa dostępu
Włącz obsługę JavaScript
Nie znaleziono strony
Potwierdź, że jesteś człowiekiem
`,
  cs: `
Tyto stránky používají soubory cookie
Nastavení souborů cookie
Seznam partnerů
Ukládat a/nebo přistupovat k informacím v zařízení
Doporučený text
Kdo jsme
Vložený obsah z dalších webů
S kým sdílíme vaše údaje
Jak dlouho uchováváme vaše údaje
Jaká máte práva na své údaje
Kam posíláme vaše údaje
Příspěvky na tomto webu mohou obsahovat vložený obsah
Zásady ochrany osobních údajů
Tento článek je dostupný pouze pro předplatitele
Přihlaste se a čtěte dál
Přihlaste se k odběru newsletteru
Stáhněte si naši aplikaci
Sdílet článek
Sledujte nás na Facebooku
Související články
Nejnovější zprávy
Nejčtenější články
Nejstahovanější
Čtěte také
Předchozí článek
Vaše e-mailová adresa nebude zveřejněna
7 komentářů
Autor
Zdroj fotografie
Článek byl původně publikován na
Všechna práva vyhrazena
Názory vyjádřené v článku nemusí
Napište nám na
Článek pokračuje pod reklamou
Přehrát video
Přejít k obsahu
Předpověď počasí
Kurzy
Anketa
Průměrné hodnocení
Nacházíte se zde
Klíčová slova
Doba čtení 7 min
Přístup odepřen
Povolte JavaScript
Stránka nenalezena
Ověřte, že jste člověk
`,
  uk: `
Цей сайт використовує файли cookie
Налаштування cookie
Список партнерів
Зберігання інформації на пристрої та/або доступ до неї
Запропонований текст
Хто ми
Вбудований вміст з інших вебсайтів
З ким ми ділимося вашими даними
Як довго ми зберігаємо ваші дані
Які права ви маєте на дані
Куди надсилаються ваші дані
Статті на цьому сайті можуть містити вбудований
Політика конфіденційності
Ця стаття доступна лише передплатникам
Увійдіть, щоб читати далі
Підпишіться на нашу розсилку
Завантажте наш додаток
Поділитися
Підписуйтесь на нас в Facebook
Схожі статті
Останні новини
Найпопулярніше
Найбільше завантажень
Читайте також
Попередня стаття
Ваша e-mail адреса не оприлюднюватиметься
7 коментарів
Автор
Джерело фото
Стаття вперше опублікована
Усі права захищені
Думка редакції може не збігатися
Пишіть нам на
Реклама
Відтворити відео
Перейти до вмісту
Прогноз погоди
Курс валют
Опитування
Середня оцінка
Ви тут
Позначки
Час читання 7 хв
Доступ заборонено
Увімкніть JavaScript
Сторінку не знайдено
Підтвердьте, що ви людина
`,
  bg: `
Този сайт използва бисквитки
Настройки на бисквитките
Списък на партньорите
Съхраняване и/или достъп до информация на устройство
Предложен текст
Кои сме
Вградено съдържание от други сайтове
С кого споделяме вашите данни
Колко дълго съхраняваме вашите данни
Какви права имате върху данни
Къде изпращаме данните ви
Статиите на този сайт могат да включват вградено
Политика за поверителност
Тази статия е достъпна само за абонати
Влезте, за да прочетете
Абонирайте се за нашия бюлетин
Изтеглете нашето приложение
Сподели
Последвайте ни във Facebook
Свързани статии
Последни новини
Най-четени
Най-теглени
Прочетете още
Предишна статия
Вашият имейл адрес няма да бъде публикуван
7 коментара
Автор
Снимка
Статията е първоначално публикувана
Всички права запазени
Мненията на авторите може не съвпадат
Пишете ни на
Реклама
Пусни видео
Към съдържанието
Прогноза за времето
Валутни курсове
Анкета
Средна оценка
Вие сте тук
Ключови думи
Време за четене 7 мин
Достъпът е отказан
Моля, активирайте JavaScript
Страницата не е намерена
Потвърдете, че сте човек
`,
  sr: `
Овај сајт користи колачиће
Подешавања колачића
Листа партнера
Складиштење и/или приступ информацијама на уређају
Предложени текст
Ко смо
Уграђени садржај са других веб места
Са ким делимо ваше податке
Колико дуго задржавамо ваше податке
Која права имате над вашим подацима
Где се шаљу ваши подаци
Чланци на овом веб месту могу укључују уграђени
Политика приватности
Овај чланак је доступан само претплатницима
Пријавите се да бисте наставили
Пријавите се на билтен
Преузмите апликацију
Подели чланак
Пратите нас на Фејсбуку
Повезани чланци
Најновије вести
Најчитаније
Највише преузимања
Прочитајте и
Претходни чланак
Ваша адреса е-поште неће бити објављена
7 коментара
Аутор
Извор фотографије
Чланак је првобитно објављен
Сва права задржана
Ставови изражени не одражавају
Пишите нам на
Текст се наставља испод огласа
Пусти видео
Скочи на садржај
Временска прогноза
Курсна листа
Анкета
Просечна оцена
Овде сте
Кључне речи
Време читања 7 мин
Приступ одбијен
Омогућите JavaScript
Страница није пронађена
Потврдите да нисте робот
`,
  hr: `
Ova web stranica koristi kolačiće
Postavke kolačića
Popis partnera
Pohrana i/ili pristup podacima na uređaju
Predloženi tekst
Tko smo
Ugrađeni sadržaj s drugih web-stranica
S kim dijelimo vaše podatke
Koliko dugo zadržavamo vaše podatke
Koja prava imate nad vašim podacima
Gdje se šalju vaši podaci
Članci na ovoj web-stranici mogu uključivati ugrađeni sadržaj
Politika privatnosti
Ovaj članak je dostupan samo pretplatnicima
Prijavite se nastavili čitati
Prijavite se na newsletter
Preuzmite našu aplikaciju
Podijeli članak
Pratite nas na Facebooku
Povezani članci
Najnovije vijesti
Najčitanije
Najviše preuzimanja
Pročitajte i
Prethodni članak
Vaša adresa e-pošte neće biti objavljena
7 komentara
Autor
Izvor fotografije
Članak je izvorno objavljen na
Sva prava pridržana
Stavovi izraženi u tekstu ne odražavaju stav
Pišite nam na
Članak se nastavlja ispod oglasa
Pokreni video
Preskoči na sadržaj
Vrijeme
Tečajna lista
Anketa
Prosječna ocjena
Nalazite se ovdje
Ključne riječi
Vrijeme čitanja 7 min
Pristup odbijen
Omogućite JavaScript
Stranica nije pronađena
Potvrdite da ste čovjek
`,
  ro: `
Acest site folosește cookie-uri
Setări cookie-uri
Lista partenerilor
Stocarea și/sau accesarea informațiilor de pe un dispozitiv
Text sugerat
Cine suntem
Conținut înglobat de la alte site-uri
Cu cine partajăm datele tale
Cât timp păstrăm datele tale
Ce drepturi ai asupra datelor tale
Unde sunt trimise datele tale
Articolele de pe acest site pot include conținut înglobat
Politica de confidențialitate
Acest articol este disponibil doar abonaților
Autentifică-te pentru a continua
Abonează-te la newsletter
Descarcă aplicația noastră
Distribuie articolul
Urmărește-ne pe Facebook
Articole similare
Ultimele știri
Cele mai citite
Cele mai descărcate
Citește și
Articolul precedent
Adresa ta de email nu va fi publicată
7 comentarii
Autor
Sursa foto
Acest articol a fost publicat inițial pe
Toate drepturile rezervate
Opiniile exprimate în acest articol aparțin
Contactează-ne la
Articolul continuă după reclamă
Redă video
Sari la conținut
Vremea
Curs valutar
Sondaj
Rating mediu
Ești aici
Etichete
Timp de citire 7 minute
Acces interzis
Activați JavaScript
Pagina nu a fost găsită
Verificați că sunteți om
`,
  hu: `
Ez a weboldal sütiket használ
Süti beállítások
Partnerek listája
Információk tárolása és/vagy elérése eszközön
Javasolt szöveg
Kik vagyunk
Más honlapokról származó beágyazott tartalmak
Kivel osztjuk meg adatokat
Mennyi ideig őrizzük személyes adatot
A felhasználó milyen jogokkal rendelkezik a saját adatai kapcsán
Hová továbbítjuk adatokat
A webhelyen elérhető bejegyzések külső forrásból származó beágyazott
Adatvédelmi nyilatkozat
Ez a cikk csak előfizetőink számára
Jelentkezzen be a folytatáshoz
Iratkozzon fel hírlevelünkre
Töltse le alkalmazásunkat
Cikk megosztása
Kövessen minket a Facebookon
Kapcsolódó cikkek
Legfrissebb hírek
Legolvasottabb
Legtöbbet letöltött
Olvassa el ezt is
Előző cikk
Az e-mail-címet nem tesszük közzé
7 hozzászólás
Szerző
Fotó
A cikk eredetileg itt jelent meg
Minden jog fenntartva
A cikkben kifejtett vélemény
Írjon nekünk az
A cikk a hirdetés után folytatódik
Videó lejátszása
Ugrás a tartalomhoz
Időjárás
Árfolyamok
Szavazás
Átlagos értékelés
Ön itt van
Címkék
Olvasási idő 7 perc
Hozzáférés megtagadva
Engedélyezze a JavaScript
Az oldal nem található
Igazolja, hogy ember
`,
  el: `
Αυτός ο ιστότοπος χρησιμοποιεί cookies
Ρυθμίσεις cookies
Λίστα συνεργατών
Αποθήκευση ή/και πρόσβαση σε πληροφορίες σε μια συσκευή
Προτεινόμενο κείμενο
Ποιοι είμαστε
Ενσωματωμένο περιεχόμενο από άλλους ιστότοπους
Με ποιους μοιραζόμαστε τα δεδομένα σας
Για πόσο καιρό διατηρούμε τα δεδομένα σας
Ποια δικαιώματα έχετε επί των δεδομένων σας
Πού στέλνονται τα δεδομένα σας
Τα άρθρα σε αυτόν τον ιστότοπο μπορεί να περιλαμβάνουν ενσωματωμένο
Πολιτική απορρήτου
Αυτό το άρθρο είναι διαθέσιμο μόνο για συνδρομητές
Συνδεθείτε για να συνεχίσετε
Εγγραφείτε στο newsletter
Κατεβάστε την εφαρμογή
Κοινοποίηση
Ακολουθήστε μας στο Facebook
Σχετικά άρθρα
Τελευταία νέα
Δημοφιλέστερα
Περισσότερες λήψεις
Διαβάστε επίσης
Προηγούμενο άρθρο
Η ηλ. διεύθυνση σας δεν δημοσιεύεται
7 σχόλια
Συντάκτης
Φωτογραφία
Το άρθρο δημοσιεύθηκε αρχικά
Με επιφύλαξη παντός δικαιώματος
Οι απόψεις που εκφράζονται στο
Επικοινωνήστε μαζί μας στο
Η συνέχεια του άρθρου μετά τη διαφήμιση
Αναπαραγωγή βίντεο
Μετάβαση στο περιεχόμενο
Καιρός
Συναλλαγματικές ισοτιμίες
Δημοσκόπηση
Μέση βαθμολογία
Βρίσκεστε εδώ
Ετικέτες
Χρόνος ανάγνωσης 7 λεπτά
Δεν επιτρέπεται η πρόσβαση
Ενεργοποιήστε τη JavaScript
Η σελίδα δεν βρέθηκε
Επιβεβαιώστε ότι είστε άνθρωπος
`,
  fa: `
این وب‌سایت از کوکی‌ها استفاده می‌کند
تنظیمات کوکی
فهرست شرکا
ذخیره و/یا دسترسی به اطلاعات روی یک دستگاه
متن پیشنهادی
ما که هستیم
محتوای جاسازی‌شده از دیگر
با چه کسی داده‌های شما را به اشتراک می‌گذاریم
چه مدت داده‌های شما را نگه می‌داریم
چه حقی بر داده‌های خود دارید
داده‌های شما به کجا ارسال می‌شود
نوشته‌های این سایت ممکن است شامل محتوای جاسازی
سیاست حفظ حریم خصوصی
این مقاله فقط برای مشترکان
برای ادامه مطالعه وارد شوید
در خبرنامه عضو شوید
اپلیکیشن ما را دانلود
اشتراک گذاری
ما را در فیس‌بوک دنبال کنید
مطالب مرتبط
آخرین اخبار
پربازدیدترین
پردانلودترین
بیشتر بخوانید
مطلب قبلی
نشانی ایمیل شما منتشر نخواهد شد
7 دیدگاه
نویسنده
عکس
این مقاله نخستین بار در
تمامی حقوق محفوظ
نظرات مطرح شده در این مقاله
با ما تماس بگیرید
ادامه مطلب پس از تبلیغات
پخش ویدیو
پرش به محتوا
آب و هوا
نرخ ارز
نظرسنجی
میانگین امتیاز
شما اینجا هستید
برچسب‌ها
زمان مطالعه 7 دقیقه
دسترسی غیرمجاز
لطفا جاوا اسکریپت را فعال کنید
صفحه مورد نظر یافت نشد
تایید کنید که انسان هستید
`,
  he: `
אתר זה משתמש בעוגיות
הגדרות עוגיות
רשימת שותפים
אחסון ו/או גישה למידע במכשיר
טקסט מוצע
מי אנחנו
תוכן מוטמע מאתרים אחרים
עם מי אנו משתפים את המידע שלך
כמה זמן אנו שומרים את המידע שלך
אילו זכויות יש לך על המידע שלך
לאן אנו שולחים את המידע שלך
כתבות באתר זה עשויים לכלול תוכן מוטמע
מדיניות פרטיות
הכתבה זמינה למנויים בלבד
הירשמו כדי להמשיך
הירשמו לניוזלטר
הורידו את האפליקציה
שתפו את הכתבה
עקבו אחרינו בפייסבוק
כתבות קשורות
חדשות אחרונות
הנקראות ביותר
ההורדות הפופולריות
קראו גם
הכתבה הקודמת
האימייל לא יוצג באתר
7 תגובות
מאת
צילום
הכתבה פורסמה לראשונה
כל הזכויות שמורות
הדעות המובעות במאמר הן
צרו איתנו קשר במייל
הכתבה ממשיכה אחרי הפרסומת
נגן וידאו
דלג לתוכן
מזג האוויר
שערי מטבע
סקר
דירוג ממוצע
אתה נמצא כאן
תגיות
זמן קריאה 7 דקות
הגישה נדחתה
יש להפעיל JavaScript
הדף לא נמצא
אמת שאתה אנושי
`,
  ur: `
یہ ویب سائٹ کوکیز استعمال کرتی ہے
کوکی کی ترتیبات
شراکت داروں کی فہرست
ڈیوائس پر معلومات محفوظ کرنا اور/یا
تجویز کردہ متن
ہم کون ہیں
دوسری ویب سائٹس سے ایمبیڈڈ مواد
ہم آپ کا ڈیٹا کس کے ساتھ شیئر کرتے
ہم آپ کا ڈیٹا کتنی دیر رکھتے ہیں
آپ کو اپنے ڈیٹا پر کیا حقوق حاصل ہیں
آپ کا ڈیٹا کہاں بھیجا جاتا ہے
اس سائٹ پر مضامین میں ایمبیڈڈ مواد شامل
پرائیویسی پالیسی
یہ مضمون صرف سبسکرائبرز کے لیے
پڑھنا جاری رکھنے کے لیے لاگ ان
ہمارے نیوز لیٹر کو سبسکرائب کریں
ہماری ایپ ڈاؤن لوڈ کریں
شیئر کریں
ہمیں فیس بک پر فالو
متعلقہ خبریں
تازہ ترین خبریں
سب سے زیادہ پڑھی جانے والی
سب سے زیادہ ڈاؤن لوڈ
یہ بھی پڑھیں
پچھلا مضمون
آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا
7 تبصرے
تحریر
تصویر
یہ مضمون سب سے پہلے شائع
جملہ حقوق محفوظ ہیں
ادارے کا مضمون نگار کی رائے سے متفق ہونا
ہم سے رابطہ کریں
خبر اشتہار کے بعد جاری ہے
ویڈیو چلائیں
مواد پر جائیں
موسم
کرنسی ریٹ
رائے شماری
اوسط درجہ بندی
آپ یہاں ہیں
ٹیگز
پڑھنے کا وقت 7 منٹ
رسائی مسترد
براہ کرم جاوا اسکرپٹ فعال کریں
صفحہ نہیں ملا
تصدیق کریں کہ آپ انسان ہیں
`,
  hi: `
यह वेबसाइट कुकीज़ का उपयोग करती है
कुकी सेटिंग
भागीदारों की सूची
डिवाइस पर जानकारी संग्रहित करें और/या
सुझाया गया पाठ
हम कौन हैं
अन्य वेबसाइटों से एम्बेडेड सामग्री
हम आपका डेटा किसके साथ साझा करते हैं
हम आपका डेटा कितने समय तक रखते हैं
आपके डेटा पर आपके क्या अधिकार हैं
आपका डेटा कहां भेजा जाता है
इस साइट पर लेखों में एम्बेडेड सामग्री
गोपनीयता नीति
यह लेख केवल सब्सक्राइबर्स के लिए
पढ़ना जारी रखने के लिए लॉगिन
हमारे न्यूज़लेटर को सब्सक्राइब करें
हमारा ऐप डाउनलोड करें
शेयर करें
हमें फेसबुक पर फॉलो करें
संबंधित खबरें
ताजा खबरें
सबसे ज्यादा पढ़ी गई
सबसे ज्यादा डाउनलोड
यह भी पढ़ें
पिछला लेख
आपका ईमेल पता प्रकाशित नहीं किया जाएगा
7 टिप्पणियां
लेखक
फोटो
यह लेख मूल रूप से प्रकाशित
सर्वाधिकार सुरक्षित
इस लेख में व्यक्त विचार लेखक के
हमसे संपर्क करें
विज्ञापन के बाद खबर जारी है
वीडियो चलाएं
सामग्री पर जाएं
मौसम
मुद्रा विनिमय दर
पोल
औसत रेटिंग
आप यहां हैं
टैग
पढ़ने का समय 7 मिनट
पहुंच अस्वीकृत
कृपया जावास्क्रिप्ट सक्षम करें
पेज नहीं मिला
पुष्टि करें कि आप इंसान हैं
`,
  bn: `
এই ওয়েবসাইট কুকি ব্যবহার করে
কুকি সেটিংস
অংশীদারদের তালিকা
ডিভাইসে তথ্য সংরক্ষণ এবং/অথবা
প্রস্তাবিত টেক্সট
আমরা কারা
অন্যান্য ওয়েবসাইট থেকে এম্বেড করা সামগ্রী
আমরা কার সাথে আপনার ডেটা শেয়ার করি
কতদিন আমরা আপনার ডেটা রাখি
আপনার ডেটার উপর আপনার কী অধিকার আছে
আপনার ডেটা কোথায় পাঠানো হয়
এই সাইটের নিবন্ধগুলিতে এম্বেড করা
গোপনীয়তা নীতি
এই লেখাটি শুধু গ্রাহকদের জন্য
পড়া চালিয়ে যেতে লগইন করুন
আমাদের নিউজলেটার সাবস্ক্রাইব করুন
আমাদের অ্যাপ ডাউনলোড করুন
শেয়ার করুন
ফেসবুকে আমাদের অনুসরণ করুন
সম্পর্কিত খবর
সর্বশেষ খবর
সর্বাধিক পঠিত
সর্বাধিক ডাউনলোড
আরও পড়ুন
আগের খবর
আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না
7 মন্তব্য
লেখক
ছবি
লেখাটি প্রথম প্রকাশিত
সর্বস্বত্ব সংরক্ষিত
এই লেখার মতামত লেখকের
আমাদের সাথে যোগাযোগ করুন
বিজ্ঞাপন
ভিডিও চালান
মূল বিষয়বস্তুতে যান
আবহাওয়া
মুদ্রার বিনিময় হার
জরিপ
গড় রেটিং
আপনি এখানে আছেন
ট্যাগ
পড়ার সময় 7 মিনিট
প্রবেশাধিকার সংরক্ষিত
অনুগ্রহ করে জাভাস্ক্রিপ্ট চালু করুন
পৃষ্ঠাটি পাওয়া যায়নি
আপনি মানুষ কি না যাচাই করুন
`,
  'zh-Hant': `
本網站使用Cookie
Cookie設定
合作夥伴名單
在裝置上儲存和/或存取資訊
建議文字
我們是誰
來自其他網站的嵌入內容
我們與誰分享你的資料
我們會保留你的資料多久
使用者對自己的資料擁有哪些權利
網站將使用者資料傳送至何處
這個網站上的文章可能會包含嵌入的內容
隱私權政策
本文僅限訂戶
登入後繼續閱讀
訂閱我們的電子報
下載我們的App
分享文章
追蹤我們
相關文章
最新新聞
最多人閱讀
下載排行
延伸閱讀
上一篇
發佈留言必須填寫的電子郵件地址不會公開
7則留言
作者
圖片來源
本文首發於
版權所有
本文僅代表作者個人觀點
聯絡我們
廣告
播放影片
跳至主要內容
天氣預報
匯率
投票
平均評分
您在這裡
標籤
閱讀時間7分鐘
拒絕存取
請啟用JavaScript
找不到網頁
請驗證您是人類
`,
  ko: `
이 웹사이트는 쿠키를 사용합니다
쿠키 설정
파트너 목록
기기에 정보 저장 및/또는 액세스
제안 텍스트
우리는 누구인가
다른 웹사이트의 임베드된 콘텐츠
데이터를 누구와 공유하나요
데이터 보유 기간
데이터에 대한 사용자의 권리
데이터가 전송되는 곳
이 사이트의 글에는 임베드된 콘텐츠가
개인정보 처리방침
이 기사는 구독자 전용
로그인하고 계속 읽기
뉴스레터 구독
앱 다운로드
기사 공유
페이스북에서 팔로우
관련 기사
최신 뉴스
많이 본 뉴스
인기 다운로드
관련 기사
이전 기사
이메일 주소는 공개되지 않습니다
댓글 7개
작성자
사진
이 기사는 처음
무단 전재 재배포
본 기사의 내용은 필자 개인의 견해
기사 제보
광고
동영상 재생
본문 바로가기
날씨
환율
설문조사
평균 평점
현재 위치
태그
읽는 시간 7분
접근이 거부되었습니다
JavaScript를 활성화
페이지를 찾을 수 없습니다
사람인지 확인
`,
  vi: `
Trang web này sử dụng cookie
Cài đặt cookie
Danh sách đối tác
Lưu trữ và/hoặc truy cập thông tin trên thiết bị
Văn bản được đề xuất
Chúng tôi là ai
Nội dung nhúng từ website khác
Chúng tôi chia sẻ dữ liệu của bạn với ai
Dữ liệu của bạn tồn tại bao lâu
Các quyền nào của bạn với dữ liệu của mình
Các dữ liệu của bạn được gửi tới đâu
Các bài viết trên trang web này có thể bao gồm nội dung được nhúng
Chính sách bảo mật
Bài viết này chỉ dành cho thuê bao
Đăng nhập để đọc tiếp
Đăng ký nhận bản tin
Tải ứng dụng của chúng tôi
Chia sẻ bài viết
Theo dõi chúng tôi trên Facebook
Bài viết liên quan
Tin mới nhất
Đọc nhiều nhất
Tải nhiều nhất
Xem thêm
Bài viết trước
Email của bạn sẽ không được hiển thị công khai
7 bình luận
Tác giả
Ảnh
Bài viết được đăng lần đầu tiên trên
Bản quyền thuộc về
Quan điểm trong bài viết là của
Liên hệ với chúng tôi qua
Quảng cáo
Phát video
Chuyển đến nội dung
Thời tiết
Tỷ giá
Thăm dò ý kiến
Đánh giá trung bình
Bạn đang ở đây
Từ khóa
Thời gian đọc 7 phút
Truy cập bị từ chối
Vui lòng bật JavaScript
Không tìm thấy trang
Xác minh bạn là con người
`,
  id: `
Situs ini menggunakan cookie
Pengaturan cookie
Daftar mitra
Menyimpan dan/atau mengakses informasi di perangkat
Teks yang disarankan
Siapa kami
Konten yang disematkan dari situs web lain
Dengan siapa kami membagi data Anda
Berapa lama kami menyimpan data Anda
Hak apa yang Anda miliki atas data Anda
Ke mana data Anda dikirim
Artikel di situs ini mungkin menyertakan konten yang disematkan
Kebijakan privasi
Artikel ini hanya untuk pelanggan
Daftar untuk melanjutkan membaca
Berlangganan newsletter
Unduh aplikasi kami
Bagikan artikel ini
Ikuti kami di Facebook
Berita terkait
Berita terbaru
Terpopuler
Paling banyak diunduh
Baca juga
Artikel sebelumnya
Alamat email Anda tidak akan dipublikasikan
7 komentar
Penulis
Foto
Artikel ini telah tayang di
Hak cipta dilindungi
Opini dalam artikel ini adalah
Hubungi kami di
Lanjutkan membaca di bawah iklan
Putar video
Langsung ke konten
Cuaca
Kurs
Jajak pendapat
Peringkat rata-rata
Anda di sini
Tag
Waktu baca 7 menit
Akses ditolak
Aktifkan JavaScript
Halaman tidak ditemukan
Verifikasi bahwa Anda manusia
`,
  ms: `
Laman web ini menggunakan kuki
Tetapan kuki
Senarai rakan kongsi
Simpan dan/atau akses maklumat pada peranti
Teks yang dicadangkan
Siapa kami
Kandungan terbenam dari laman web lain
Dengan siapa kami berkongsi data anda
Berapa lama kami menyimpan data anda
Apakah hak anda terhadap data anda
Ke mana data anda dihantar
Artikel di laman ini mungkin mengandungi kandungan terbenam
Dasar privasi
Artikel ini hanya untuk pelanggan
Log masuk untuk terus membaca
Langgan newsletter kami
Muat turun aplikasi kami
Kongsi artikel ini
Ikuti kami di Facebook
Berita berkaitan
Berita terkini
Paling popular
Paling banyak dimuat turun
Baca juga
Artikel sebelumnya
Alamat e-mel anda tidak akan disiarkan
7 komen
Oleh
Foto
Artikel ini pertama kali diterbitkan di
Hak cipta terpelihara
Pandangan dalam artikel ini adalah
Hubungi kami di
Iklan
Main video
Langkau ke kandungan
Cuaca
Kadar pertukaran
Undian
Penilaian purata
Anda berada di sini
Tag
Masa membaca 7 minit
Akses ditolak
Sila aktifkan JavaScript
Halaman tidak dijumpai
Sahkan anda manusia
`,
  th: `
เว็บไซต์นี้ใช้คุกกี้
การตั้งค่าคุกกี้
รายชื่อพันธมิตร
จัดเก็บและ/หรือเข้าถึงข้อมูลบนอุปกรณ์
ข้อความแนะนำ
เราคือใคร
เนื้อหาที่ฝังจากเว็บไซต์อื่น
เราแบ่งปันข้อมูลของคุณกับใคร
เราเก็บข้อมูลของคุณไว้นานเท่าใด
สิทธิ์อะไรที่คุณมีเหนือข้อมูลของคุณ
ข้อมูลของคุณถูกส่งไปที่ไหน
บทความบนเว็บไซต์นี้อาจมีเนื้อหาที่ฝัง
นโยบายความเป็นส่วนตัว
บทความนี้สำหรับสมาชิกเท่านั้น
เข้าสู่ระบบเพื่ออ่านต่อ
สมัครรับจดหมายข่าว
ดาวน์โหลดแอปของเรา
แชร์บทความนี้
ติดตามเราบน
ข่าวที่เกี่ยวข้อง
ข่าวล่าสุด
ข่าวยอดนิยม
ดาวน์โหลดมากที่สุด
อ่านเพิ่มเติม
บทความก่อนหน้า
อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น
7 ความคิดเห็น
เรื่องโดย
เครดิตภาพ
บทความนี้เผยแพร่ครั้งแรกที่
สงวนลิขสิทธิ์
ความคิดเห็นในบทความนี้เป็นของ
ติดต่อเราได้ที่
โฆษณา
เล่นวิดีโอ
ข้ามไปยังเนื้อหา
พยากรณ์อากาศ
อัตราแลกเปลี่ยน
โพล
คะแนนเฉลี่ย
คุณอยู่ที่นี่
แท็ก
เวลาอ่าน 7 นาที
การเข้าถึงถูกปฏิเสธ
โปรดเปิดใช้งาน JavaScript
ไม่พบหน้าที่คุณต้องการ
ยืนยันว่าคุณเป็นมนุษย์
`,
  sw: `
Tovuti hii inatumia vidakuzi
Mipangilio ya vidakuzi
Orodha ya washirika
Kuhifadhi na/au kufikia maelezo kwenye kifaa
Maandishi yaliyopendekezwa
Sisi ni nani
Maudhui yaliyopachikwa kutoka tovuti nyingine
Tunashiriki data yako na nani
Tunahifadhi data yako kwa muda gani
Una haki gani juu ya data yako
Data yako inatumwa wapi
Makala kwenye tovuti hii zinaweza kujumuisha maudhui yaliyopachikwa
Sera ya faragha
Makala haya ni kwa wanachama
Jisajili ili kuendelea kusoma
Jiandikishe kwa jarida letu
Pakua programu yetu
Shiriki makala haya
Tufuate kwenye Facebook
Habari zinazohusiana
Habari za hivi punde
Zilizosomwa zaidi
Zilizopakuliwa zaidi
Soma pia
Makala iliyotangulia
Anwani yako ya barua pepe haitachapishwa
Maoni 7
Imeandikwa na
Picha
Makala haya yalichapishwa kwa mara ya kwanza katika
Haki zote zimehifadhiwa
Maoni yaliyotolewa katika makala haya ni
Wasiliana nasi kwa
Tangazo
Cheza video
Ruka hadi kwenye maudhui
Hali ya hewa
Viwango vya ubadilishaji fedha
Kura ya maoni
Wastani wa ukadiriaji
Uko hapa
Mada
Muda wa kusoma dakika 7
Ufikiaji umekataliwa
Tafadhali washa JavaScript
Ukurasa haukupatikana
Thibitisha kuwa wewe ni binadamu
`,
  sk: `
Táto stránka používa súbory cookie
Nastavenia súborov cookie
Zoznam partnerov
Ukladanie a/alebo prístup k informáciám na zariadení
Navrhovaný text
Kto sme
Vložený obsah z iných webových stránok
S kým zdieľame vaše údaje
Ako dlho uchovávame vaše údaje
Aké práva máte k vašim údajom
Kam odosielame vaše údaje
Články na tejto webovej stránke môžu obsahovať vložený obsah
Zásady ochrany osobných údajov
Tento článok je dostupný len pre predplatiteľov
Prihláste sa a čítajte ďalej
Prihláste sa na odber newslettera
Stiahnite si našu aplikáciu
Zdieľať článok
Sledujte nás na Facebooku
Súvisiace články
Najnovšie správy
Najčítanejšie články
Najsťahovanejšie
Prečítajte si aj
Predchádzajúci článok
Vaša e-mailová adresa nebude zverejnená
7 komentárov
Autor
Zdroj fotografie
Článok bol pôvodne publikovaný na
Všetky práva vyhradené
Názory autorov nemusia vyjadrovať názor redakcie
Napíšte nám na
Článok pokračuje pod reklamou
Prehrať video
Prejsť na obsah
Predpoveď počasia
Kurzy mien
Anketa
Priemerné hodnotenie
Nachádzate sa tu
Kľúčové slová
Čas čítania 7 min
Prístup zamietnutý
Povoľte si JavaScript
Požadovaná stránka neexistuje
Overte, že ste človek
`,
  sl: `
Ta spletna stran uporablja piškotke
Nastavitve piškotkov
Seznam partnerjev
Shranjevanje in/ali dostop do informacij v napravi
Predlagano besedilo
Kdo smo
Vdelana vsebina iz drugih spletnih strani
S kom delimo vaše podatke
Kako dolgo hranimo vaše podatke
Kakšne pravice imate nad svojimi podatki
Kam so poslani vaši podatki
Članki na tej spletni strani lahko vsebujejo vdelano vsebino
Politika zasebnosti
Ta članek je na voljo samo naročnikom
Prijavite se in berite
Naročite se na e-novice
Prenesite našo aplikacijo
Deli članek
Sledite nam na Facebooku
Sorodni članki
Najnovejše novice
Najbolj brano
Največ prenosov
Preberite tudi
Prejšnji članek
Vaš e-naslov ne bo objavljen
7 komentarjev
Avtor
Vir fotografije
Članek je bil prvotno objavljen na
Vse pravice pridržane
Mnenja avtorjev ne izražajo stališča uredništva
Pišite nam na
Članek se nadaljuje pod oglasom
Predvajaj video
Preskoči na vsebino
Vremenska napoved
Tečajnica
Anketa
Povprečna ocena
Tukaj ste
Ključne besede
Čas branja 7 min
Dostop zavrnjen
Omogočite JavaScript
Stran, ki jo iščete, ne obstaja
Potrdite, da niste robot
`,
  et: `
See veebileht kasutab küpsiseid
Küpsiste seaded
Partnerite nimekiri
Teabe salvestamine ja/või juurdepääs seadmes
Soovitatav tekst
Kes me oleme
Manustatud sisu teistelt veebilehtedelt
Kellega me sinu andmeid jagame
Kui kaua me sinu andmeid säilitame
Millised õigused on sul oma andmete üle
Kuhu sinu andmeid saadetakse
Artiklid sellel saidil võivad sisaldada manustatud sisu
Privaatsuspoliitika
See artikkel on kättesaadav ainult tellijatele
Logi sisse, et lugeda
Liitu uudiskirjaga
Laadi alla meie rakendus
Jaga artiklit
Jälgi meid Facebookis
Seotud artiklid
Viimased uudised
Enim loetud
Enim alla laaditud
Loe ka
Eelmine artikkel
Sinu e-postiaadressi ei avaldata
7 kommentaari
Autor
Foto
Artikkel ilmus algselt portaalis
Kõik õigused kaitstud
Arvamused ei pruugi ühtida toimetuse seisukohtadega
Kirjuta meile aadressil
Artikkel jätkub pärast reklaami
Esita video
Liigu sisu juurde
Ilmateade
Valuutakursid
Küsitlus
Keskmine hinne
Asud siin
Märksõnad
Lugemisaeg 7 min
Juurdepääs keelatud
Palun luba JavaScript
Lehte, mida otsid, ei leitud
Kinnita, et oled inimene
`,
  lv: `
Šī vietne izmanto sīkdatnes
Sīkdatņu iestatījumi
Partneru saraksts
Informācijas glabāšana un/vai piekļuve informācijai ierīcē
Ieteicamais teksts
Kas mēs esam
Iegultais saturs no citām vietnēm
Ar ko mēs kopīgojam jūsu datus
Cik ilgi mēs glabājam jūsu datus
Kādas tiesības jums ir uz saviem datiem
Kur tiek nosūtīti jūsu dati
Raksti šajā vietnē var ietvert iegultu saturu
Privātuma politika
Šis raksts ir pieejams tikai abonentiem
Pieslēdzies, lai turpinātu lasīt
Piesakies jaunumiem
Lejupielādē mūsu lietotni
Dalīties ar rakstu
Seko mums Facebook
Saistītie raksti
Jaunākās ziņas
Lasītākie raksti
Visvairāk lejupielādētie
Lasi arī
Iepriekšējais raksts
Jūsu e-pasta adrese netiks publicēta
7 komentāri
Autors
Foto
Raksts pirmo reizi publicēts
Visas tiesības aizsargātas
Viedoklis var nesakrist ar redakcijas viedokli
Rakstiet mums uz
Raksts turpinās pēc reklāmas
Atskaņot video
Pāriet uz saturu
Laika ziņas
Valūtu kursi
Aptauja
Vidējais vērtējums
Jūs atrodaties šeit
Atslēgvārdi
Lasīšanas laiks 7 min
Piekļuve liegta
Lūdzu iespējojiet JavaScript
Meklētā lapa nav atrasta
Apstipriniet, ka esat cilvēks
`,
  lt: `
Ši svetainė naudoja slapukus
Slapukų nustatymai
Partnerių sąrašas
Informacijos saugojimas ir/arba prieiga prie informacijos įrenginyje
Siūlomas tekstas
Kas mes esame
Įterptas turinys iš kitų svetainių
Su kuo dalijamės jūsų duomenimis
Kiek laiko saugome jūsų duomenis
Kokias teises turite į savo duomenis
Kur siunčiami jūsų duomenys
Straipsniuose šioje svetainėje gali būti įterpto turinio
Privatumo politika
Šis straipsnis prieinamas tik prenumeratoriams
Prisijunkite ir skaitykite toliau
Užsiprenumeruokite mūsų naujienlaiškį
Atsisiųskite mūsų programėlę
Dalintis straipsniu
Sekite mus Facebook
Susiję straipsniai
Naujausios naujienos
Skaitomiausi straipsniai
Daugiausia atsisiuntimų
Taip pat skaitykite
Ankstesnis straipsnis
El. pašto adresas nebus skelbiamas
7 komentarai
Autorius
Nuotr
Straipsnis pirmą kartą publikuotas
Visos teisės saugomos
Autoriaus nuomonė gali nesutapti su redakcijos nuomone
Rašykite mums el. paštu
Straipsnis tęsiamas po reklamos
Leisti vaizdo įrašą
Pereiti prie turinio
Orų prognozė
Valiutų kursai
Apklausa
Vidutinis įvertinimas
Jūs esate čia
Raktažodžiai
Skaitymo laikas 7 min
Prieiga uždrausta
Prašome įjungti JavaScript
Puslapis, kurio ieškote, neegzistuoja
Patvirtinkite, kad nesate robotas
`,
  tl: `
Gumagamit ang website na ito ng cookies
Mga setting ng cookie
Listahan ng mga kasosyo
Pag-iimbak at/o pag-access sa impormasyon sa isang device
Iminumungkahing teksto
Sino kami
Naka-embed na nilalaman mula sa ibang mga website
Kanino namin ibinabahagi ang iyong data
Gaano katagal namin pinapanatili ang iyong data
Anong mga karapatan ang mayroon ka sa iyong data
Saan ipinapadala ang iyong data
Ang mga artikulo sa site na ito ay maaaring maglaman ng naka-embed na nilalaman
Patakaran sa privacy
Ang artikulong ito ay para lamang sa mga subscriber
Mag-log in upang magpatuloy sa pagbabasa
Mag-subscribe sa aming newsletter
I-download ang aming app
Ibahagi ang artikulo
Sundan kami sa Facebook
Kaugnay na balita
Pinakabagong balita
Pinakabinabasang mga balita
Pinakamaraming download
Basahin din
Nakaraang artikulo
Hindi ilalathala ang iyong email address
7 komento
Ulat ni
Larawan mula sa
Unang inilathala sa
Nakalaan ang lahat ng karapatan
Ang mga opinyon na ipinahayag sa artikulong ito ay sa may-akda
Makipag-ugnayan sa amin sa
Nagpapatuloy ang artikulo pagkatapos ng patalastas
I-play ang video
Lumaktaw sa nilalaman
Lagay ng panahon
Palitan ng piso
Botohan
Karaniwang rating
Narito ka
Mga paksa
Oras ng pagbabasa 7 minuto
Tinanggihan ang access
Mangyaring paganahin ang JavaScript
Hindi nakita ang pahina
Patunayan na ikaw ay tao
`,
}
