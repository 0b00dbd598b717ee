"""Cleans a table of pages with Spark, and writes the articles as Parquet.

    spark-submit clean_pages.py pages.ndjson articles.parquet

One process of `copydesk batch` works through each partition: it starts once, reads its partition as a stream, and
Spark's own back-pressure holds, since a pipe takes no more than its reader.
"""

import argparse

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json

# What becomes columns; the whole record stays in `record`, so that nothing of it is lost. An id may be any JSON: as a
# string it comes back as it was.
ARTICLE = """
  id STRING, verdict STRING, title STRING, text STRING, language STRING, authors ARRAY<STRING>,
  published STRUCT<iso: STRING, precision: STRING, source: STRING>, 
  confidence STRUCT<f1: DOUBLE, keptJunk: DOUBLE, lostArticle: DOUBLE>,
  error STRUCT<code: STRING, message: STRING>
"""


def main() -> None:
    args = parse_arguments()
    spark = SparkSession.builder.appName("copydesk").getOrCreate()

    # Any table with these columns will do: spark.table(...), spark.read.parquet(...).
    pages = spark.read.schema("id STRING, url STRING, html STRING").json(args.pages)
    if args.partitions:
        # By id, not in turn: a partition that is made again must hold the same rows.
        pages = pages.repartition(args.partitions, "id")

    # Without checkCode a partition whose process died would count as done, with the lines that it had written by then.
    records = pages.toJSON().pipe(args.copydesk, checkCode=True)

    articles = spark.createDataFrame(records, "STRING").select(
        from_json(col("value"), ARTICLE).alias("article"), col("value").alias("record")
    )
    articles.select("article.*", "record").write.mode("overwrite").parquet(args.articles)

    counts = spark.read.parquet(args.articles).groupBy("verdict").count().collect()
    for verdict, count in sorted((row["verdict"] or "failed", row["count"]) for row in counts):
        print(f"{verdict}\t{count}")
    spark.stop()


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Cleans a table of pages.")
    parser.add_argument("pages", help="NDJSON with id, url and html")
    parser.add_argument("articles", help="folder of Parquet to write")
    parser.add_argument("--partitions", type=int, help="how many to cut the table into; else as it is stored")
    parser.add_argument(
        "--copydesk",
        # A thread each, since Spark runs a task on each core; a bad page is a row with an `error`, not the end of the job.
        default="npx copydesk batch --jobs 1 --fail-on never --quiet",
        help="how a worker calls it; it must be installed there (default: %(default)s)",
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
