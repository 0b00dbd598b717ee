//! Reads `{"id", "page" (base64), "url"}` a line and answers `{"id", "text", "title", "date", "ms"}` a line.

use std::io::{self, BufRead, Write};
use std::time::Instant;

use base64::{engine::general_purpose::STANDARD, Engine};
use rs_trafilatura::{extract_bytes_with_options, Options};
use serde_json::{json, Value};

fn answer(line: &str) -> Value {
    let request: Value = match serde_json::from_str(line) {
        Ok(value) => value,
        Err(error) => return json!({ "id": null, "error": error.to_string() }),
    };
    let id = request["id"].clone();
    let page = match STANDARD.decode(request["page"].as_str().unwrap_or("")) {
        Ok(bytes) => bytes,
        Err(error) => return json!({ "id": id, "error": error.to_string() }),
    };
    // Comments are off, as for trafilatura; all else stands at its default.
    let options = Options {
        url: request["url"].as_str().map(str::to_owned),
        include_comments: false,
        ..Options::default()
    };
    let start = Instant::now();
    match extract_bytes_with_options(&page, &options) {
        Ok(result) => json!({
            "id": id,
            "text": result.content_text,
            "title": result.metadata.title,
            "date": result.metadata.date.map(|date| date.to_rfc3339()),
            "ms": start.elapsed().as_secs_f64() * 1000.0,
        }),
        Err(error) => json!({ "id": id, "error": error.to_string() }),
    }
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        serde_json::to_writer(&mut out, &answer(&line?))?;
        out.write_all(b"\n")?;
        out.flush()?;
    }
    Ok(())
}
