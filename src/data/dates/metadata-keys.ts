/**
 * Names under which pages keep their dates in `<meta>`, lower case. Collected from what date extractors look for
 * (htmldate, newspaper4k); keys that mean a display setting or another thing's date are left out.
 */

/** The key says in words that this is the article's publication. */
export const PUBLISHED_KEYS = words(`
  analyticsattributes.articledate article.created article.published article:post_date article:publicationdate
  article:published article:published_date article:published_time article_date_original bt:pubdate
  citation_publication_date cxenseparse:publishtime cxenseparse:recs:publishtime date_published datepublished
  dateposted dc.date.issued dc.date.publication dcsext.articlefirstpublished dcterms.issued doc_date
  mediator_published_time og:article:published og:article:published_time og:datepublished og:pubdate og:publish_date
  og:published_time og:question:published_time og:regdate original-publish-date originalpublicationdate
  parsely-pub-date prism.publicationdate pub_date pubdate publication_date publish-date publish_date publish_time
  publishdate published-date published_date published_time published_time_telegram publishedatdate publisheddate
  publishtime rbpubdate rnews:datepublished sailthru.date shareaholic:article_published_time twt-published-at
  vr:published_time article:published-date publish-time cxenseparse:recs:articlepublished
`)

/** The key may also mean the page, the server's answer or a picture. */
export const WEAK_PUBLISHED_KEYS = words(`
  citation_date content_create_date created creationdatetime date date_created datecreated dc.created dc.date
  dc.date.created dc:created dc:date dcterms.created dcterms.date gentime pdate release_date uploaddate
  video:release_date displaydate field-name-post-date dcterms.dateaccepted dc.dateaccepted
`)

export const MODIFIED_KEYS = words(`
  article:modified article:modified_date article:modified_time article:post_modified bt:moddate datemodified
  dc.date.modified dc.dcterms.modified dc.modified dcterms.modified eomportal-lastupdate lastdate lastmod
  lastmodified modificationdate modified modified_time modifieddatetime og:article:modified_time og:modified_time
  og:updated_time revision_date updated_time last-modified date_modified article:updated_time
`)

/**
 * Stems by which a key that no table has says what its date is: 'w-published-date', 'article_publication_datetime'.
 * The value must be a date too.
 */
export const PUBLISHED_WORDS =
  /publish|publication|pub[-_.:]?(?:date|time)|(?:date|time)[-_.:]?(?:issued|posted)|posted|uploaded/
export const MODIFIED_WORDS = /modif|updat|revis/
/** Stems of keys whose date is neither: `unpublished-on`, `expiry-date-of-publication`. */
export const NO_DATE_WORDS = /unpub|expir|embargo|valid|copyright|event|birth|video|image|expected|[-_.:]id$/

/** Words in the class or id of a `<time>` element, as whole tokens parted by spaces, hyphens or underscores. */
export const PUBLISHED_CLASS =
  /(?:^|[\s_-])(?:published|publish|pubdate|posted|entry-date|post-date|dt-published|publication)(?=$|[\s_-])/
export const MODIFIED_CLASS = /(?:^|[\s_-])(?:modified|updated|update|dt-updated|lastmod)(?=$|[\s_-])/

/** Words in the class or id of an element that holds the date or the byline of an entry. */
export const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datum|fecha|dateline|timestamp|time|byline|meta|metadata|postmetadata|submitted|published|pubdate|posted|postdate|info)(?=$|[\s_-])/

/** Class or id of an element that holds comments, as whole words: 'comments-open' on an article says nothing. */
export const COMMENT_CLASS =
  /(?:^|\s)(?:comments?|commentlist|comment[-_](?:list|body|meta|metadata|author|content|item|date|header)|comments[-_](?:area|list|section|wrapper))(?=$|\s)/

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}
