/** What stands round the items of a JSON Feed, so that it can be written as they come. */
export const FEED = {
  before: '{"version":"https://jsonfeed.org/version/1.1","title":"copydesk","items":[\n',
  between: ',\n',
  after: '\n]}\n',
} as const
