import type { Sample } from '../../bench/data.js'

/** A page whose bytes are its id. */
export function makeSample(id: string, fields: Partial<Sample> = {}): Sample {
  return {
    id,
    kind: 'article',
    url: `https://a.test/${id}`,
    format: 'html',
    gold: { body: 'one two', with: [], without: [], title: null, day: null },
    draft: 'none named',
    stored: () => Buffer.from(id),
    read: () => Buffer.from(id),
    language: () => 'und',
    ...fields,
  }
}
