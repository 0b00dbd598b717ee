// Crawls the sites of the addresses given and stores one article a page:  node crawl.mjs https://example.org/
import { HttpCrawler } from '@crawlee/http'
import { load } from 'cheerio'
import { clean } from 'copydesk'

const verdicts = {}

const crawler = new HttpCrawler({
  // Crawlee would decode by the header alone, and fail on a charset that it does not know. Told that all is UTF-8 it hands on
  // the bytes as they came, and `clean` judges by byte order mark, header and <meta>.
  forceResponseEncoding: 'utf8',
  maxRequestsPerCrawl: 1000,

  async requestHandler({ request, response, body, enqueueLinks, pushData }) {
    const url = request.loadedUrl
    const fetchedAt = new Date().toISOString()
    const article = clean(body, {
      url,
      contentType: response.headers['content-type'],
      fetchedAt,
      // The call is synchronous: no timeout of Crawlee's can end it, but this does, at half of `requestHandlerTimeoutSecs`.
      limits: { milliseconds: 30_000 },
    })
    verdicts[article.verdict] = (verdicts[article.verdict] ?? 0) + 1

    // A wall, an error or a list of stories is no article: it is counted, not stored.
    if (article.verdict === 'article') {
      // What was left out stays out for its size; store `article` as it is to be able to explain and restore.
      const { blocks, removed, ...fields } = article
      await pushData({ ...fields, url, fetchedAt })
    }

    const $ = load(body)
    const urls = $('a[href]')
      .map((_, link) => $(link).attr('href'))
      .get()
    await enqueueLinks({ urls, baseUrl: url })
  },
})

await crawler.run(process.argv.slice(2))
console.log(JSON.stringify(verdicts))
