/** SHA-256 of the report's script in base64, as a Content-Security-Policy wants it; `tests/report` says what it must be. */
export const CLIENT_DIGEST = 'GmXJHMBf/2Y6x9kGap+wSAXsGZcOPn6FKwosIeB2aR8='
