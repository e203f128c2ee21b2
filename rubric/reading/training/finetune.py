"""Brings reviewers' prose nearer to the rubric's: continues the student on pairs of the bank and on the wordings.

Usage: finetune.py  ->  WORK/tuned.npz from WORK/student.npz. `USE` may leave parts out, to measure what each is worth:
bank, first and more (the two files of wordings).
"""
import json
import os

import numpy as np

from bank import WORK, nothing, sentences, statements, wordings
from student import Adam, Vocabulary, backward, forward, targets

USE = os.environ.get('USE', 'bank,first,more').split(',')
STEPS, WARMTH, RATE, WEIGHT = 200, .07, 4e-4, .3


def groups():
    """Queries, anchors, which anchors are right (weights), and each query's own place among the anchors, or None."""
    out = []
    bank = sentences() if 'bank' in USE else []
    for profession in sorted({s['profession'] for s in bank}):
        mine = [s for s in bank if s['profession'] == profession]
        queries, anchors = [s for s in mine if not s['rubric']], [s for s in mine if s['rubric']]
        if not queries or not anchors or profession.startswith('generic'):
            continue
        right = np.array([[float(q['topic'] == a['topic'] and q['strength'] == a['strength']) for a in anchors] for q in queries])
        keep = right.sum(1) > 0
        if keep.sum() >= 3:
            out.append(([q['text'] for q, k in zip(queries, keep) if k], [a['text'] for a in anchors], right[keep], None))
    files = [f for f, part in (('platform-engineer.txt', 'first'), ('platform-engineer-more.txt', 'more')) if part in USE]
    known = [(at, text) for at, name, text in wordings() if name in files]
    if known:
        role, others = statements(), nothing()
        right = np.zeros((len(known), len(role) + len(others)))
        for row, (at, _) in enumerate(known):
            right[row, [i for i, s in enumerate(role) if s['cell'] == role[at]['cell']]] = .15
            right[row, at] = 1
        out.append(([t for _, t in known], [s['text'] for s in role] + others, right, None))
        owners = np.array([at for at, _ in known])
        same = (owners[:, None] == owners[None, :]).astype(float)
        np.fill_diagonal(same, 0)
        some = np.where(same.sum(1) > 0)[0]
        out.append(([known[i][1] for i in some], [t for _, t in known], same[some], some))
    return out


def main():
    random = np.random.default_rng(5)
    corpus = json.load(open(f'{WORK}/corpus.json'))
    stored = np.load(f'{WORK}/student.npz')
    parameters = [stored[f'p{i}'].copy() for i in range(5)]
    vocabulary = Vocabulary(corpus)
    rows, (wanted, seen) = vocabulary.matrix(corpus['texts']), targets(corpus)
    train = np.where(seen[:corpus['general'] + corpus['mixed']])[0]
    made = [(vocabulary.matrix(q), vocabulary.matrix(a), r / r.sum(1, keepdims=True), own) for q, a, r, own in groups()]
    adam = Adam(parameters)
    for step in range(1, STEPS + 1):
        sums = [np.zeros_like(p) for p in parameters]
        batch = np.sort(random.choice(train, 384))
        backward(parameters, rows[batch], forward(parameters, rows[batch]), -wanted[batch] * (10 / 384), sums)
        for at in random.choice(len(made), min(6, len(made)), replace=False):
            queries, anchors, right, own = made[at]
            some = random.choice(queries.shape[0], min(queries.shape[0], 96), replace=False)
            asked = queries[some].copy()
            asked.data = asked.data * (random.random(asked.data.shape) > .15)  # no single word may carry the match
            ask, anchor = forward(parameters, asked), forward(parameters, anchors)
            logits = ask[3] @ anchor[3].T / WARMTH
            if own is not None:
                logits[np.arange(len(some)), own[some]] = -1e9
            share = np.exp(logits - logits.max(1, keepdims=True))
            share /= share.sum(1, keepdims=True)
            gradient = (share - right[some]) / WARMTH / len(some) * WEIGHT
            backward(parameters, asked, ask, gradient @ anchor[3], sums)
            backward(parameters, anchors, anchor, gradient.T @ ask[3], sums)
        adam.apply(sums, RATE * .5 * (1 + np.cos(np.pi * step / STEPS)) + 1e-6)
    np.savez(f'{WORK}/tuned.npz', words=stored['words'], **{f'p{i}': p for i, p in enumerate(parameters)})


main()
