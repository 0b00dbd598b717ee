"""Prints the text head's out-of-fold measures by language, on the silver pages. Run after train.py text."""

from collections import defaultdict

import numpy as np

from data import CACHE, Dataset, evaluate, keep_by_cutoff

LEAST_PAGES = 5

data = Dataset("silver-lines")
behind = len(Dataset("trimmed").x)  # train.py stores the sets in the order of its SETS
scores = np.load(CACHE / "text.scores.npy")
scores = scores[len(scores) - behind - len(data.x) : len(scores) - behind]
keep = keep_by_cutoff(data, scores)
pages = defaultdict(list)
for page in data.pages:
    pages[page.info["language"]].append(page)
print("| language | pages | word F1 against silver | P | R | `with` present | `without` absent |")
print("|---|---|---|---|---|---|---|")
groups = sorted(pages.items(), key=lambda item: (-len(item[1]), item[0]))
rest = [page for _, own in groups if len(own) < LEAST_PAGES for page in own]
for language, own in [*((a, b) for a, b in groups if len(b) >= LEAST_PAGES), ("others", rest), ("all", data.pages)]:
    r = evaluate(own, keep, snippets=True)
    cells = [f"{r[k]:.3f}" for k in ("f1", "precision", "recall", "with", "without")]
    print(f"| {language} | {r['pages']} | {' | '.join(cells)} |")
