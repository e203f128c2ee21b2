"""Brings reviewers' prose nearer to the rubric's: continues the student on pairs that say the same, among near misses; with "taught" in USE
also on the taught teacher's vectors of our own sentences.

Usage: finetune.py  ->  WORK/tuned.npz from WORK/student.npz (and WORK/own.npz). `USE` and `HOLD` (pairs.py) leave parts out, to measure what each is worth.
"""
import json
import os
import sys

import jax
import jax.numpy as jnp
import numpy as np

from bank import WORK
from pairs import USE, Pairs
from student import Vocabulary, adam, encode, imitation, into, targets

SIZE, WARMTH = 48, .07
# What pairs weigh beside the teacher, how fast is learnt, how many steps.
TUNINGS = ((.6, 5e-4, 900), (1.2, 8e-4, 1000))
# The mean of the tunings, and a little further in the direction they have in common.
BEYOND = 1.2


def loss(weights, worth, asked, offered, right, rows, wanted):
    logits = jnp.where(right < 0, -1e9, encode(weights, asked) @ encode(weights, offered).T / WARMTH)
    share = jnp.maximum(right, 0)
    share = share / (share.sum(1, keepdims=True) + 1e-9)
    meant = -(share * jax.nn.log_softmax(logits, axis=1)).sum(1).mean()
    return worth * meant + imitation(weights, rows, wanted, jnp.ones(len(rows))), meant


@jax.jit
def step(weights, means, squares, at, rate, *given):
    (_, meant), slopes = jax.value_and_grad(loss, has_aux=True)(weights, *given)
    return *adam(weights, slopes, means, squares, at, rate), meant


def main():
    stored = np.load(f'{WORK}/student.npz')
    student = {k: stored[k] for k in stored.files if k != 'words'}
    tuned = [tune(student, *tuning) for tuning in TUNINGS]
    mean = {k: student[k] + BEYOND * (sum(one[k] for one in tuned) / len(tuned) - student[k]) for k in student}
    np.savez(f'{WORK}/tuned.npz', words=stored['words'], **mean)


def tune(student, worth, rate, steps):
    random, pairs = np.random.default_rng(5), Pairs()
    corpus = json.load(open(f'{WORK}/corpus.json'))
    weights = {k: jnp.asarray(v) for k, v in student.items()}
    vocabulary = Vocabulary(corpus)
    wanted, _, directions = targets()
    general = corpus['general'] if 'taught' in USE else corpus['general'] + corpus['mixed']
    rows, wanted = vocabulary.rows(corpus['texts'][:general]), wanted[:general]
    own_rows, own_wanted = rows[:0], wanted[:0]
    if 'taught' in USE:
        own = np.load(f'{WORK}/own.npz')
        own_rows, own_wanted = vocabulary.rows([str(t) for t in own['texts']]), into(own['vectors'], directions)
    means, squares = jax.tree.map(jnp.zeros_like, weights), jax.tree.map(jnp.zeros_like, weights)
    told = []
    steps = min(steps, int(os.environ.get('STEPS', steps)))
    for at in range(1, steps + 1):
        queries, anchors, right = pairs.draw(SIZE)
        asked = vocabulary.rows(queries + [''] * (SIZE - len(queries)))
        asked = thinned(asked, len(vocabulary.words), random)
        offered = vocabulary.rows(anchors + [''] * (SIZE + 8 - len(anchors)))
        wide = np.full((SIZE, SIZE + 8), -1, np.float32)
        wide[:right.shape[0], :right.shape[1]] = right
        some, ours = random.choice(general, 80 if len(own_rows) else 160), random.integers(0, max(1, len(own_rows)), min(96, len(own_rows)))
        now = rate * .5 * (1 + np.cos(np.pi * at / steps)) + 1e-6
        weights, means, squares, meant = step(weights, means, squares, at, now, worth, asked, offered, wide,
                                              np.concatenate([rows[some], own_rows[ours]]), np.concatenate([wanted[some], own_wanted[ours]]))
        told.append(float(meant))
        if at % 100 == 0:
            print(at, round(float(np.mean(told[-100:])), 3), file=sys.stderr, flush=True)
    return {k: np.asarray(v) for k, v in weights.items()}


def thinned(rows, none, random):
    """Some words left out, so that no single word carries the match."""
    lost = random.random(rows.shape) < .1
    kept = np.where(lost, none, rows)
    out = np.full_like(rows, none)
    for at, row in enumerate(kept):
        left = row[row < none]
        out[at, :len(left)] = left
    return out


if __name__ == '__main__':
    main()
