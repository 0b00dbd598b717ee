"""Reads what export.ts wrote: features, labels, and the words by which pages are scored."""

import json
from pathlib import Path

import numpy as np

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "model"
FOLDS = 5


FOCUS = {"precision": (0.5, 0.35), "balanced": (1.0, 0.2), "recall": (2.0, 0.1)}


def cutoff(scores, words, focus="balanced"):
    """The score from which a page's blocks are kept, as `src/model/cutoff.ts` has it."""
    beta, least = FOCUS[focus]
    square = beta * beta
    order = np.argsort(-scores, kind="stable")
    weights = words[order] + 0.01
    expected = np.cumsum(scores[order] * weights)
    if len(scores) == 0:
        return least
    best = ((1 + square) * expected / (np.cumsum(weights) + square * expected[-1])).max()
    return max(least, best / (1 + square))


class Page:
    """The words of one page, numbered within the page."""

    def __init__(self, info, start, words, lengths, keys):
        self.info = info
        self.id, self.kind, self.fold = info["id"], info["kind"], info["fold"]
        self.rows = slice(start, start + info["rows"])
        self.keys = keys
        self.lengths = lengths
        _, local = np.unique(words, return_inverse=True)
        self.size = int(local.max()) + 1 if len(local) else 0
        split = len(words) - info["gold"]
        self.words = local[:split]
        self.owner = np.repeat(np.arange(info["rows"]), lengths)
        self.gold = np.bincount(local[split:], minlength=self.size)

    def kept(self, mask):
        """The mask without repeats of longer blocks: deduplication leaves one copy."""
        kept = mask.copy()
        at = np.flatnonzero(mask & (self.lengths >= 4))
        _, first = np.unique(self.keys[at], return_index=True)
        kept[at] = False
        kept[at[first]] = True
        return kept

    def score(self, mask):
        """WCXB's word precision, recall and F1 of the blocks that the mask keeps."""
        found = np.bincount(self.words[self.kept(mask)[self.owner]], minlength=self.size)
        wanted, given = self.gold.sum(), found.sum()
        if wanted == 0 or given == 0:
            value = float(wanted == given)
            return value, value, value
        shared = np.minimum(found, self.gold).sum()
        precision, recall = shared / given, shared / wanted
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)

    def snippets(self, mask):
        """Shares of wanted snippets present and of unwanted ones absent; None where there are none."""
        kept = self.kept(mask)
        text = "\n\n".join(t for t, k in zip(self.info["texts"], kept) if k).lower()
        wanted, unwanted = self.info["with"], self.info["without"]
        present = np.mean([s.lower() in text for s in wanted]) if wanted else None
        absent = np.mean([s.lower() not in text for s in unwanted]) if unwanted else None
        return present, absent


class Dataset:
    """One set of pages with the features of all their blocks."""

    def __init__(self, name):
        self.name = name
        meta = json.loads((CACHE / f"{name}.meta.json").read_text())
        self.head, self.columns, (self.odds_from, self.odds_to) = meta["head"], meta["columns"], meta["odds"]
        width = len(self.columns)
        self.x = np.fromfile(CACHE / f"{name}.features.f32", np.float32).reshape(-1, width)
        labels = np.fromfile(CACHE / f"{name}.labels.f32", np.float32).reshape(-1, 5)
        self.words, self.share, self.trust = labels[:, 0], labels[:, 1], labels[:, 2]
        lengths = labels[:, 4].astype(np.int64)
        words = np.fromfile(CACHE / f"{name}.words.i32", np.int32)
        self.groupings = meta["groupings"]
        groups = np.fromfile(CACHE / f"{name}.groups.i32", np.int32)
        self.groups = np.empty((len(self.x), len(self.groupings)), np.int32)
        odds = np.fromfile(CACHE / f"{name}.odds.f32", np.float32)
        count = self.odds_to - self.odds_from
        self.odds = np.empty((FOLDS, len(self.x), count), np.float32)
        self.pages = []
        row = word = 0
        for line in (CACHE / f"{name}.pages.jsonl").read_text().split("\n"):
            info = json.loads(line)
            rows = slice(row, row + info["rows"])
            length = int(lengths[rows].sum()) + info["gold"]
            keys = labels[rows, 3].astype(np.int64)
            self.pages.append(Page(info, row, words[word : word + length], lengths[rows], keys))
            block = odds[row * FOLDS * count : rows.stop * FOLDS * count]
            self.odds[:, rows] = block.reshape(FOLDS, info["rows"], count)
            own = groups[row * len(self.groupings) : rows.stop * len(self.groupings)]
            self.groups[rows] = own.reshape(len(self.groupings), info["rows"]).T
            row, word = rows.stop, word + length
        self.lengths = lengths
        self.fold = np.concatenate([np.full(p.info["rows"], p.fold) for p in self.pages])
        self.page = np.concatenate([np.full(p.info["rows"], i) for i, p in enumerate(self.pages)])

    def weights(self, kinds):
        """A block counts by its words over those of the page's gold, a page by its kind."""
        weights = np.zeros(len(self.x))
        for page in self.pages:
            scale = max(80, page.info["gold"])
            own = (np.minimum(page.lengths, 0.3 * scale) + 1.5) / scale
            total = own.sum()
            weights[page.rows] = own * min(1, 4 / max(total, 1e-9)) * kinds.get(page.kind, kinds["other"])
        weights *= self.trust
        return weights / weights.mean()


def keep_by_cutoff(data, scores, focus="balanced"):
    """A mask a row: what each page keeps at its own cutoff."""
    keep = np.zeros(len(scores), bool)
    for page in data.pages:
        own = scores[page.rows]
        keep[page.rows] = own >= cutoff(own, data.words[page.rows].astype(float), focus)
    return keep


def evaluate(pages, keep, snippets=False):
    """Means over pages of precision, recall, F1 (and snippet rates), and the count under .8. `keep` holds a mask a row."""
    scores = np.array([page.score(keep[page.rows]) for page in pages])
    result = {
        "pages": len(pages),
        "precision": scores[:, 0].mean(),
        "recall": scores[:, 1].mean(),
        "f1": scores[:, 2].mean(),
        "under": int((scores[:, 2] < 0.8).sum()),
    }
    if snippets:
        rates = [page.snippets(keep[page.rows]) for page in pages]
        result["with"] = np.mean([a for a, _ in rates if a is not None] or [np.nan])
        result["without"] = np.mean([b for _, b in rates if b is not None] or [np.nan])
    return result
