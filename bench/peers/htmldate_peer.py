"""htmldate behind a pipe: one JSON record a line in, one out, with the settings of its own evaluation."""

import base64
import json
import logging
import sys
import time

from htmldate import find_date

logging.disable(logging.CRITICAL)


def answer(request):
    page = base64.b64decode(request["page"])
    start = time.perf_counter()
    date = find_date(page, url=request["url"], original_date=True, extensive_search=True)
    return {"id": request["id"], "text": "", "date": date, "ms": (time.perf_counter() - start) * 1000}


for line in sys.stdin:
    record = json.loads(line)
    try:
        reply = answer(record)
    except Exception as error:  # a peer's crash is a result
        reply = {"id": record["id"], "error": repr(error)}
    print(json.dumps(reply), flush=True)
