"""Turns trained models into plain JSON: edges, trees in order of their nodes, and learnt tables."""

import base64
import json

import numpy as np

from echoes import compute_echoes


def forest_of(model, edges, exit):
    """Trees as lists of nodes, parents first: [feature, edge, left, right], a negative child is leaf ~child."""
    trees = []
    for info in model.dump_model()["tree_info"]:
        nodes, leaves = [], []

        def visit(node):
            if "leaf_value" in node:
                leaves.append(float(node["leaf_value"]))
                return -len(leaves)
            own = len(nodes)
            nodes.append(None)
            left = visit(node["left_child"])
            right = visit(node["right_child"])
            nodes[own] = [node["split_feature"], int(np.floor(node["threshold"])), left, right]
            return own

        visit(info["tree_structure"])
        trees.append({"nodes": nodes, "leaves": [round(v, 5) for v in leaves]})
    used = sorted({node[0] for tree in trees for node in tree["nodes"]})
    place = {feature: i for i, feature in enumerate(used)}
    for tree in trees:
        for node in tree["nodes"]:
            node[0] = place[node[0]]
    return {"features": used, "edges": [[float(e) for e in edges[f]] for f in used], "trees": trees, "exit": exit}


def predict(model, binned, params):
    """Probabilities as src/model/forest.ts reckons them: rows that are plain after some trees stop there."""
    exit = params["exit"]
    early = model.predict(binned, num_iteration=exit["trees"], raw_score=True, num_threads=1)
    plain = np.abs(early) >= exit["margin"]
    total = early.copy()
    if not plain.all():
        total[~plain] = model.predict(binned[~plain], raw_score=True, num_threads=1)
    return 1 / (1 + np.exp(-total))


def model_of(head, columns, forests, tables):
    return {"head": head, "columns": columns, "tables": tables, "forests": forests}


def write_sample(trainer, first, second, edges, params, path):
    """One page's features with the scores that the library gave, for the test that evaluation agrees."""
    from bins import cut

    span = next(s for s in trainer.spans if 25 <= s.stop - s.start <= 60)
    scores = predict(first, trainer.binned[span], params["first"])
    echoes = compute_echoes(scores, trainer.words[span], trainer.groups[span].T)
    final = predict(second, np.hstack([trainer.binned[span], cut(echoes, edges)]), params["second"])
    sample = {
        "rows": span.stop - span.start,
        "features": base64.b64encode(trainer.x[span].astype("<f4").tobytes()).decode(),
        "words": trainer.words[span].tolist(),
        "groups": trainer.groups[span].T.tolist(),
        "first": [round(float(v), 6) for v in scores],
        "second": [round(float(v), 6) for v in final],
    }
    path.write_text(json.dumps(sample, separators=(",", ":")) + "\n")
