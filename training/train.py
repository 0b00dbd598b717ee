"""Trains a head: folds by site for an honest measure, then the model of all pages. Usage: train.py html|text [--folds-only]"""

import json
import sys
import time
from pathlib import Path

import lightgbm as lgb
import numpy as np

from bins import cut, edges_of
from data import CACHE, FOCUS, FOLDS, Dataset, evaluate, keep_by_cutoff
from echoes import compute_echoes, echo_names
from store import forest_of, model_of, predict, write_sample

HERE = Path(__file__).resolve().parent
PARAMS = json.loads((HERE / "params.json").read_text())
SETS = {"html": ["wcxb-html"], "text": ["wcxb-lines", "wcxb-frags", "wcxb-blocks", "silver-lines", "trimmed"]}
FIXED = {
    "objective": "cross_entropy",
    "verbose": -1,
    "num_threads": 1,
    "deterministic": True,
    "force_col_wise": True,
    "seed": PARAMS["seed"],
    "min_data_in_bin": 1,
    "feature_pre_filter": False,
}


class Trainer:
    def __init__(self, head):
        self.head = head
        self.sets = [Dataset(name) for name in SETS[head] if (CACHE / f"{name}.meta.json").exists()]
        first = self.sets[0]
        self.columns, self.groupings = first.columns, first.groupings
        self.odds = slice(first.odds_from, first.odds_to)
        self.x = np.concatenate([s.x for s in self.sets])
        self.share = np.concatenate([s.share for s in self.sets])
        self.weight = np.concatenate([s.weights(PARAMS[head]["kinds"]) for s in self.sets])
        self.fold = np.concatenate([s.fold for s in self.sets])
        self.words = np.concatenate([s.words for s in self.sets])
        self.odds_by_fold = np.concatenate([s.odds for s in self.sets], axis=1)
        self.groups = np.concatenate([s.groups for s in self.sets])
        self.spans, offset = [], 0
        for one in self.sets:
            self.spans += [slice(offset + p.rows.start, offset + p.rows.stop) for p in one.pages]
            offset += len(one.x)
        self.rng = np.random.default_rng(PARAMS["seed"])
        sub = self.rng.permutation(len(self.x))[:60000]
        self.edges = [edges_of(self.x[sub, i], PARAMS["bins"]) for i in range(self.x.shape[1])]
        self.binned = cut(self.x, self.edges)
        self.hide_opinions()
        self.sample = self.sample_rows()

    def hide_opinions(self):
        """Readability is not always asked: on some pages its answer is hidden, so that a model learns to do without."""
        own = [i for i, name in enumerate(self.columns) if name.startswith("html.opinion")]
        self.shown = self.x[:, own].copy()
        for span in self.spans if own else []:
            if self.rng.random() < PARAMS["opinionHidden"]:
                self.x[span, own] = -1
        if own:
            self.binned[:, own] = cut(self.x[:, own], [self.edges[i] for i in own])

    def sample_rows(self):
        """Rows drawn by weight: light ones stand for several."""
        share = PARAMS["rows"] / len(self.weight)
        level = np.quantile(self.weight, max(0, 1 - share))
        for _ in range(30):
            drawn = np.minimum(1, self.weight / level).sum()
            level *= drawn / PARAMS["rows"] if drawn > PARAMS["rows"] else 0.9
        chance = np.minimum(1, self.weight / level)
        return np.flatnonzero(self.rng.random(len(chance)) < chance), np.maximum(self.weight, level)

    def bins_for(self, fold):
        """Binned features as the model of a fold may see them; None is the model of all folds."""
        if fold is None:
            return self.binned
        binned = self.binned.copy()
        binned[:, self.odds] = cut(self.odds_by_fold[fold], self.edges[self.odds])
        return binned

    def fit(self, binned, fold, params):
        rows, weight = self.sample
        if fold is not None:
            rows = rows[self.fold[rows] != fold]
        data = lgb.Dataset(np.ascontiguousarray(binned[rows]), self.share[rows], weight=weight[rows])
        params = dict(params)
        rounds = params.pop("rounds")
        del params["exit"]
        return lgb.train({**FIXED, **params}, data, rounds)

    def round(self, binned_for, params):
        """Out-of-fold scores, the model of each fold, and the model of all."""
        scores = np.zeros(len(self.share))
        models = []
        for fold in range(FOLDS):
            start = time.time()
            binned = binned_for(fold)
            model = self.fit(binned, fold, params)
            mine = np.flatnonzero(self.fold == fold)
            scores[mine] = predict(model, binned[mine], params)
            models.append(model)
            print(f"  fold {fold}: {time.time() - start:.0f} s", flush=True)
        return scores, models

    def echoes(self, scores):
        return np.concatenate([compute_echoes(scores[s], self.words[s], self.groups[s].T) for s in self.spans if s.stop > s.start])

    def run(self):
        params = PARAMS[self.head]
        print("first round", flush=True)
        first, first_models = self.round(self.bins_for, params["first"])
        self.report(first, full=False)
        echoes = self.echoes(first)
        edges = [edges_of(echoes[:, i], PARAMS["bins"]) for i in range(echoes.shape[1])]
        binned = cut(echoes, edges)
        print("second round", flush=True)
        second, second_models = self.round(lambda fold: np.hstack([self.bins_for(fold), binned]), params["second"])
        print("the second round is what is used")
        self.report(second)
        np.save(CACHE / f"{self.head}.scores.npy", second)
        self.opinion_gain(first_models, second_models, edges)
        self.write_predictions(second)
        print("gain by feature, first round")
        self.importances(first_models, self.columns)
        print("gain by feature, second round")
        self.importances(second_models, [*self.columns, *echo_names(self.groupings)])
        tables = json.loads((CACHE / f"{self.head}.tables.json").read_text())

        def store(path, pair, table):
            forests = [
                forest_of(pair[0], self.edges, params["first"]["exit"]),
                forest_of(pair[1], [*self.edges, *edges], params["second"]["exit"]),
            ]
            path.write_text(json.dumps(model_of(self.head, self.columns, forests, table), separators=(",", ":")) + "\n")

        for fold in range(FOLDS):
            store(CACHE / f"fold-{fold}-{self.head}.json", (first_models[fold], second_models[fold]), tables["folds"][fold])
        if "--folds-only" in sys.argv:
            return
        print("all folds", flush=True)
        all_first = self.fit(self.bins_for(None), None, params["first"])
        all_second = self.fit(np.hstack([self.binned, binned]), None, params["second"])
        output = HERE / "output"
        output.mkdir(exist_ok=True)
        store(output / f"{self.head}.json", (all_first, all_second), tables["full"])
        write_sample(self, all_first, all_second, edges, params, output / f"{self.head}.sample.json")

    def opinion_gain(self, first_models, second_models, edges):
        """What Readability's answer is worth: out-of-fold scores with it always there, and never."""
        own = [i for i, name in enumerate(self.columns) if name.startswith("html.opinion")]
        for name, values in [("always", self.shown), ("never", np.full_like(self.shown, -1))] if own else []:
            told = cut(values, [self.edges[i] for i in own])
            first = np.zeros(len(self.share))
            for fold in range(FOLDS):
                mine = np.flatnonzero(self.fold == fold)
                binned = self.bins_for(fold)[mine]
                binned[:, own] = told[mine]
                first[mine] = predict(first_models[fold], binned, PARAMS[self.head]["first"])
            echoes = cut(self.echoes(first), edges)
            second = np.zeros(len(self.share))
            for fold in range(FOLDS):
                mine = np.flatnonzero(self.fold == fold)
                binned = self.bins_for(fold)[mine]
                binned[:, own] = told[mine]
                second[mine] = predict(second_models[fold], np.hstack([binned, echoes[mine]]), PARAMS[self.head]["second"])
            print("with Readability's answer:", name)
            self.report(second, full=False)

    def parts(self, scores):
        """Each set's part of a row-wise array."""
        offset = 0
        for one in self.sets:
            yield one, scores[offset : offset + len(one.x)]
            offset += len(one.x)

    def report(self, scores, full=True):
        """Prints the measures of out-of-fold scores, articles at each focus, then each page kind."""
        for one, own in self.parts(scores):
            main = [p for p in one.pages if p.kind in ("article", "silver", "trimmed")]
            for focus in FOCUS if full else ("balanced",):
                print(one.name, "main kind,", focus, line(evaluate(main, keep_by_cutoff(one, own, focus), snippets=full)), flush=True)
            keep = keep_by_cutoff(one, own)
            kinds = sorted({p.kind for p in one.pages})
            for kind in kinds if full and len(kinds) > 1 else []:
                print(one.name, kind, line(evaluate([p for p in one.pages if p.kind == kind], keep)))
            if len(kinds) > 1:
                print(one.name, "all kinds", line(evaluate(one.pages, keep)), flush=True)

    def write_predictions(self, scores):
        """Bodies out of fold, as bench/eval.ts --predictions reads them."""
        for one, own in self.parts(scores):
            lines, keep = [], keep_by_cutoff(one, own)
            for page in one.pages:
                kept = page.kept(keep[page.rows])
                text = "\n\n".join(t for t, k in zip(page.info["texts"], kept) if k)
                lines.append(json.dumps({"id": page.id, "text": text}))
            (CACHE / f"{one.name}.predictions.jsonl").write_text("\n".join(lines) + "\n")

    def importances(self, models, names):
        gain = np.sum([m.feature_importance("gain") for m in models], axis=0)
        for i in np.argsort(-gain)[:30]:
            print(f"  {names[i]:24} {gain[i] / gain.sum():.4f}")


def line(result):
    return " ".join(f"{k} {v:.4f}" if isinstance(v, float) else f"{k} {v}" for k, v in result.items())


if __name__ == "__main__":
    Trainer(sys.argv[1]).run()
