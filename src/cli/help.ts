const EXIT_CODES = `
Exit codes:
  0  fine
  1  some page or record failed
  2  wrong usage, or none of the files could be read`

/** Stands below the options of `copydesk --help`. */
export const FILES_HELP = `
Examples:
  copydesk page.html                          title, dates and body as text
  curl -s "$URL" | copydesk --url "$URL"      the address helps to date the page
  copydesk --format json page.txt | jq .published.iso
  copydesk --format ndjson pages/*.html       one article a line, with the file name as id
  copydesk --format markdown page.html        the same with headings, lists, links and tables
  copydesk --explain page.html                what was left out, and why
  copydesk explain page.html -o report.html   the same as a page for the browser
  copydesk --keep caption,credit page.html    leave captions and credits in
  copydesk batch < pages.ndjson > articles.ndjson
  copydesk dedupe articles.ndjson > stories.ndjson

Articles go to standard output, everything else to standard error.
A file that is really called like a command, such as 'batch', is given as './batch'.
${EXIT_CODES}`

/** Stands below the commands of `copydesk memory --help`. */
export const MEMORY_HELP = `
A memory holds hashes, never words, of a bounded sample of each site's pages. Memories merge in any order, and
learning or merging anything twice changes nothing.

Examples:
  copydesk memory learn pages.ndjson -o site.memory
  copydesk memory learn monday.ndjson --merge-into site.memory
  copydesk memory merge worker-*.memory -o site.memory
  copydesk memory inspect site.memory
  copydesk batch --memory site.memory < pages.ndjson
${EXIT_CODES}`

/** Stands below the options of `copydesk batch --help`. */
export const BATCH_HELP = `
Inputs, by their names, or with --input-format as it says:
  .ndjson .jsonl, '-' and any other name   a record a line
  .html .htm .xhtml .txt .md               one page; its path is its id
  .warc .wet                               the pages of a web archive; WARC-Record-ID is their id
  a directory                              all pages below it, by code unit of their paths
  'pages/**/*.html' in quotes              all files that match
Any of them may be compressed, as .gz or .zst. Symbolic links in directories are not followed.

Each line in is a record:    {"id", "url"?, "html"? or "text"?, "contentType"?, "fetchedAt"?, "limits"?}
Each line out answers it:    {"id", ...article}
                          or {"id", "error": {"code", "message"}}

Lines stay in order, one for one, also on failure, and are the same for any --jobs; a blank line is answered by a
blank line. A record without an id gets its line number. Unknown keys are ignored, null counts as absent.

With --format newsarticle each article is schema.org's NewsArticle in JSON-LD, with the id as its identifier; with
--format jsonfeed the output is one JSON Feed, and records that failed are told on standard error.

Examples:
  copydesk batch pages.ndjson.gz > articles.ndjson
  copydesk batch crawl/ --output articles.ndjson --errors errors.ndjson
  copydesk batch crawl/ --output articles.ndjson --errors errors.ndjson --resume
  copydesk batch CC-MAIN-*.warc.gz --fields title,text,published --timeout 10000 -o articles.ndjson
  zcat pages.ndjson.gz | copydesk batch --engine blocks | jq -r .title

Exit codes:
  0    fine
  1    some record failed (or as --fail-on has it), an input broke off, or the output could not be written
  2    wrong usage, or none of the inputs could be read
  130  ended by Ctrl-C; 143: by SIGTERM. What was read is answered first
`

/** Stands below the options of `copydesk dedupe --help`. */
export const DEDUPE_HELP = `
Each line in is an article as 'copydesk batch' prints it. Each line out is the same with one more member:

  "story": {"group", "similarity"}    id of the first record that tells the story; likeness to the nearest one, 0 to 1,
                                      null for the first one itself
  "story": null                       the text is too short to say, or the record is of an error

Lines stay in order, one for one, unless --first leaves later ones of a story out. A bad line is answered by an error record.

Examples:
  copydesk batch pages.ndjson | copydesk dedupe > stories.ndjson
  copydesk dedupe --first articles.ndjson > once.ndjson
  tail -f articles.ndjson | copydesk dedupe --window 1000000
${EXIT_CODES}`

/** Stands below the options of `copydesk explain --help`. */
export const EXPLAIN_HELP = `
The report is one file that asks nothing of the network: blocks in order with reasons, repeats with links to the copy
that stayed, dates with their reading, scores on demand. Of several pages an index stands in front, the doubtful first.

Examples:
  copydesk explain page.html -o report.html
  copydesk explain pages/*.html -o report.html
  copydesk explain --format ansi page.html | less -R
${EXIT_CODES}`

/** Stands below the options of `copydesk diff --help`. */
export const DIFF_HELP = `
Records are joined by id. '-' lines were kept and are not any more, '+' lines are kept and were not, '~' lines go for
another reason.

Examples:
  copydesk batch pages.ndjson > old.ndjson     before an upgrade
  copydesk batch pages.ndjson > new.ndjson     and behind it
  copydesk diff old.ndjson new.ndjson

Exit codes:
  0  nothing differs
  1  some page differs
  2  wrong usage, or a file could not be read`

/** Stands below the options of `copydesk playground --help`. */
export const PLAYGROUND_HELP = `
Serves one page to this machine only, at http://127.0.0.1:7420/ or the next free port. What is pasted or dropped there is
cleaned as you type, and shown as a report, as text and as JSON. Nothing is stored or sent anywhere. Ctrl-C ends it.

Exit codes:
  0  ended by Ctrl-C
  2  wrong usage, or the port is taken`
