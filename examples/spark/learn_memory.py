"""Learns with Spark which lines repeat across a site's pages: a memory a partition, merged into one file.

    spark-submit learn_memory.py pages.ndjson site.memory
    spark-submit --files site.memory clean_pages.py pages.ndjson articles.parquet \\
        --copydesk "npx copydesk batch --jobs 1 --fail-on never --quiet --memory site.memory"

Merging takes memories in any order, and the same one twice: a partition that Spark runs again does no harm.
"""

import argparse
import base64
import shlex
import subprocess
import tempfile
from pathlib import Path

from pyspark.sql import SparkSession

# A memory is bytes and a pipe gives lines: it comes as one line of base64.
LEARN = 'f=$(mktemp) && {copydesk} memory learn -o "$f" && base64 -w 0 "$f"; code=$?; rm -f "$f"; exit $code'


def main() -> None:
    args = parse_arguments()
    spark = SparkSession.builder.appName("copydesk-memory").getOrCreate()

    pages = spark.read.schema("id STRING, url STRING, html STRING").json(args.pages)
    if args.partitions:
        pages = pages.repartition(args.partitions, "id")

    learn = shlex.join(["sh", "-c", LEARN.format(copydesk=args.copydesk)])
    memories = pages.toJSON().pipe(learn, checkCode=True).collect()
    spark.stop()

    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, memory in enumerate(memories):
            files.append(Path(folder, f"{number}.memory"))
            files[-1].write_bytes(base64.b64decode(memory))
        subprocess.run([*shlex.split(args.copydesk), "memory", "merge", *files, "-o", args.memory], check=True)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Learns which lines repeat across a site's pages.")
    parser.add_argument("pages", help="NDJSON with id, url and html")
    parser.add_argument("memory", help="file to write")
    parser.add_argument("--partitions", type=int, help="how many to cut the table into; else as it is stored")
    parser.add_argument(
        "--copydesk",
        default="npx copydesk",
        help="how a worker calls it; it must be installed there (default: %(default)s)",
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
