"""Teaches the teacher reviewers' prose: a praise and a rebuke of the same work come apart, a reviewer's and a rubric's words together.

Usage: teach.py MODEL_FOLDER  ->  WORK/taught.npz (all weights) from the folder with model.safetensors and tokenizer.json.
"""
import os
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

from bank import WORK
from pairs import Pairs
from teacher import batch, encode, encode_fast, load

STEPS, SIZE, WIDTH, WARMTH, RATE = int(os.environ.get('STEPS', 240)), 32, 24, .06, 6e-5
# What it knows of words and grammar stays: only the upper layers learn.
FROZEN = ('embeddings', *(f'encoder.layer.{at}.' for at in range(4)))


def loss(learnt, still, asked, offered, right, plain, wanted):
    weights = {**still, **learnt}
    queries, anchors = encode(weights, *asked), encode(weights, *offered)
    logits = jnp.where(right < 0, -1e9, queries @ anchors.T / WARMTH)
    share = jnp.maximum(right, 0)
    share = share / (share.sum(1, keepdims=True) + 1e-9)
    meant = -(share * jax.nn.log_softmax(logits, axis=1)).sum(1).mean()
    # Other texts keep the place they had.
    kept = 1 - (encode(weights, *plain) * wanted).sum(1).mean()
    return meant + 4 * kept, (meant, kept)


@jax.jit
def step(learnt, still, means, squares, at, *given):
    (_, told), slopes = jax.value_and_grad(loss, has_aux=True)(learnt, still, *given)
    rate = RATE * jnp.minimum(1, at / 30) * .5 * (1 + jnp.cos(jnp.pi * at / STEPS))
    means = jax.tree.map(lambda m, g: .9 * m + .1 * g, means, slopes)
    squares = jax.tree.map(lambda s, g: .99 * s + .01 * g * g, squares, slopes)
    learnt = jax.tree.map(lambda p, m, s: p - rate * (m / (1 - .9 ** at)) / (jnp.sqrt(s / (1 - .99 ** at)) + 1e-8),
                          learnt, means, squares)
    return learnt, means, squares, told


def main(folder):
    weights, tokens = load(folder)
    still = {k: v for k, v in weights.items() if k.startswith(FROZEN)}
    learnt = {k: v for k, v in weights.items() if k not in still}
    means, squares = jax.tree.map(jnp.zeros_like, learnt), jax.tree.map(jnp.zeros_like, learnt)
    pairs, random, start = Pairs(), np.random.default_rng(2), time.time()
    general = [line.rstrip('\n') for line in open(f'{WORK}/general.txt')]
    for at in range(1, STEPS + 1):
        queries, anchors, right = pairs.draw(SIZE)
        queries, anchors = padded(queries, SIZE), padded(anchors, SIZE + 8)
        plain = batch(tokens, [general[i] for i in random.integers(0, len(general), 8)], WIDTH)
        wide = np.full((SIZE, SIZE + 8), 0, np.float32)
        wide[:right.shape[0], :right.shape[1]] = right
        wide[:, right.shape[1]:] = -1
        learnt, means, squares, told = step(learnt, still, means, squares, at, batch(tokens, queries, WIDTH), batch(tokens, anchors, WIDTH),
                                            wide, plain, encode_fast(weights, *plain))
        if at % 20 == 0:
            print(at, *(round(float(x), 3) for x in told), int(time.time() - start), flush=True)
    np.savez(f'{WORK}/taught.npz', **{k: np.asarray(v) for k, v in {**still, **learnt}.items()})


def padded(texts, size):
    return texts + [''] * (size - len(texts))


if __name__ == '__main__':
    main(*sys.argv[1:2])
