"""trafilatura behind a pipe: one JSON record a line in, one out, with the settings of its own evaluation."""

import base64
import json
import sys
import time

from trafilatura import bare_extraction, extract

SETTINGS = {"include_comments": False, "include_tables": True, "include_formatting": False}


def answer(request):
    page = base64.b64decode(request["page"])
    start = time.perf_counter()
    text = extract(page, **SETTINGS) or ""
    ms = (time.perf_counter() - start) * 1000
    # Title, date and authors are asked for apart: with metadata on, `extract` writes a header into the text.
    document = bare_extraction(page, url=request["url"], with_metadata=True, **SETTINGS)
    return {
        "id": request["id"],
        "text": text,
        "title": document.title if document else None,
        "date": document.date if document else None,
        "authors": document.author.split("; ") if document and document.author else [],
        "ms": ms,
    }


for line in sys.stdin:
    record = json.loads(line)
    try:
        reply = answer(record)
    except Exception as error:  # a peer's crash is a result
        reply = {"id": record["id"], "error": repr(error)}
    print(json.dumps(reply), flush=True)
