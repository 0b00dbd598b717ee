// What the three scripts share: the queue's name and where Redis is.
export const QUEUE = 'pages'
export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null }
