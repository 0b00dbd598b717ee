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
  copydesk --explain page.html                what was left out, and why
  copydesk --keep caption,credit page.html    leave captions and credits in
  copydesk batch < pages.ndjson > articles.ndjson

Articles go to standard output, everything else to standard error.
A file that is really called 'batch' is given as './batch'.
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
