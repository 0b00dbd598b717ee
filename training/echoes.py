"""Columns of the second round; `src/model/echoes.ts` computes the same in use, and a test holds the two together."""

import numpy as np

REACH = (-4, -3, -2, -1, 1, 2, 3, 4)
KEEPS = (0.5, 0.85)
OUTSIDE = -1.0
LIKELY = 0.5
GAP = 2


def echo_names(groupings):
    names = ["echo.own", *(f"echo@{d}" for d in REACH)]
    for keep in KEEPS:
        names += [f"echo.left{keep}", f"echo.right{keep}"]
    names += ["echo.before", "echo.behind", "echo.beforeShare", "echo.page", "echo.doubt", "echo.stretch", "echo.toLikely"]
    for grouping in groupings:
        names += [f"echo.{grouping}", f"echo.{grouping}Words"]
    return names


def compute_echoes(scores, words, groups):
    """Of one page: scores of the first round, words of the blocks, and for each grouping the group of each block."""
    scores = scores.astype(np.float32).astype(np.float64)
    n = len(scores)
    weights = words.astype(np.float64) + 1
    columns = [scores]
    for distance in REACH:
        shifted = np.full(n, OUTSIDE)
        if abs(distance) < n:
            if distance > 0:
                shifted[:-distance] = scores[distance:]
            else:
                shifted[-distance:] = scores[:distance]
        columns.append(shifted)
    for keep in KEEPS:
        columns.append(_means(scores, weights, keep))
        columns.append(_means(scores[::-1], weights[::-1], keep)[::-1])
    expected = scores * weights
    total = expected.sum()
    before = np.concatenate([[0.0], np.cumsum(expected)[:-1]])
    columns += [
        np.log1p(before),
        np.log1p(np.maximum(0, total - before - expected)),
        before / max(1e-9, total),
        np.full(n, total / weights.sum()),
        np.full(n, (np.minimum(scores, 1 - scores) * weights).sum() / weights.sum()),
    ]
    columns += _stretches(scores, expected)
    for group in groups:
        _, ids = np.unique(group, return_inverse=True)
        score = np.bincount(ids, expected)[ids]
        others = np.bincount(ids, weights)[ids] - weights
        alone = others < 0.5
        mean = (score - expected) / np.where(alone, 1, others)
        columns.append(np.where(alone, OUTSIDE, np.maximum(0, mean)))
        columns.append(np.log1p(np.maximum(0, others)))
    return np.stack(columns, axis=1).astype(np.float32)


def _means(scores, weights, keep):
    found = np.empty(len(scores))
    total = weight = 0.0
    for i, (score, own) in enumerate(zip(scores.tolist(), weights.tolist())):
        found[i] = OUTSIDE if weight == 0 else total / weight
        total = (total + score * own) * keep
        weight = (weight + own) * keep
    return found


def _stretches(scores, expected):
    n = len(scores)
    at = np.flatnonzero(scores >= LIKELY)
    inside = np.full(n, OUTSIDE)
    distance = np.full(n, float(n))
    if len(at):
        total = expected[at].sum()
        parts = np.split(at, np.flatnonzero(np.diff(at) > GAP + 1) + 1)
        for part in parts:
            inside[part[0] : part[-1] + 1] = expected[part].sum() / total
        places = np.arange(n)
        right = np.searchsorted(at, places)
        after = np.where(right < len(at), at[np.minimum(right, len(at) - 1)] - places, n)
        left = np.searchsorted(at, places, side="right") - 1
        behind = np.where(left >= 0, places - at[np.maximum(left, 0)], n)
        distance = np.minimum(np.minimum(after, behind), n).astype(float)
    return [inside, np.log1p(distance)]
