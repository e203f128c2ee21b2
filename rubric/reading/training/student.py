"""The small encoder: averaged word vectors and, for the order of words, what five neighbouring words say together; one hidden layer.

Usage: student.py  ->  WORK/student.npz from WORK/corpus.json and WORK/teacher.npy: trained to give the teacher's vectors.
"""
import json
import os
import re
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

from bank import WORK

WORDS, WORD, NEAR, AROUND, HIDDEN, SENTENCE, LONGEST = 20000, 144, 48, 2, 512, 192, 28
STEPS = int(os.environ.get('STEPS', 2200))
# The endings that meaning.ts tries, in the same order.
ENDINGS = [('ies', 'y'), ('es', ''), ('s', ''), ('ied', 'y'), ('ed', 'e'), ('ed', ''), ('ing', 'e'), ('ing', ''), ('ly', ''),
           ('er', 'e'), ('er', ''), ('isation', 'ization'), ('ised', 'ized'), ('ise', 'ize'), ('our', 'or')]


def tokens(text):
    """As words.ts has them: "n't" is "not", possessives are dropped."""
    out = []
    for word in re.findall(r"[^\W_]+(?:'[^\W_]+)?", text.lower().replace('\u2019', "'")):
        if word in ("can't", 'cannot'):
            out += ['can', 'not']
        elif word == "won't":
            out += ['will', 'not']
        elif word.endswith("n't"):
            out += [word[:-3], 'not']
        else:
            out.append(word.split("'")[0])
    return [w for w in out if w]


class Vocabulary:
    """The words of our bank first, then those frequent in the corpus or early in the teacher's own list."""

    def __init__(self, corpus):
        counts = {}
        for text in corpus['texts'][:corpus['general'] + corpus['mixed']]:
            for word in tokens(text):
                counts[word] = counts.get(word, 0) + 1
        own = set(corpus['own'])
        rank = {word: place for place, word in enumerate(corpus['known'])}

        def order(word):
            known = np.log(22000 / (rank[word] + 100)) if word in rank else 0
            return (word not in own, -(np.log1p(counts.get(word, 0)) + known), word)

        known = {w for w, c in counts.items() if c >= 3} | set(corpus['known']) | own
        self.words = [w for w in sorted(known, key=order) if re.fullmatch(r'[a-z0-9]{1,20}', w)]
        self.keep(WORDS)

    def keep(self, count):
        self.words = self.words[:count]
        self.places = {word: place for place, word in enumerate(self.words)}

    def place(self, word):
        if word in self.places:
            return self.places[word]
        for ending, other in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                shorter = self.places.get(word[:-len(ending)] + other)
                if shorter is not None:
                    return shorter
        return None

    def rows(self, texts, longest=LONGEST):
        """The places of each text's words in order, one past the last word where there is none."""
        out = np.full((len(texts), longest), len(self.words), np.int32)
        for row, text in enumerate(texts):
            places = [p for p in map(self.place, tokens(text)) if p is not None][:longest]
            out[row, :len(places)] = places
        return out


def encode(weights, rows):
    """Unit vectors of texts given as places of words."""
    there = (rows < weights['word'].shape[0]).astype(jnp.float32)[..., None]
    words = jnp.concatenate([weights['word'], jnp.zeros((1, WORD))])[rows]
    count = there.sum(1) + 1e-6
    average = words.sum(1) / count
    average = average / jnp.sqrt((average ** 2).mean(1, keepdims=True) + 1e-4)
    edged = jnp.pad(words, ((0, 0), (AROUND, AROUND), (0, 0)))
    length = rows.shape[1]
    near = sum(edged[:, at:at + length] @ weights['near'][at] for at in range(2 * AROUND + 1)) + weights['nearBias']
    near = (jax.nn.relu(near) * there).sum(1) / jnp.sqrt(count)
    hidden = jax.nn.relu(jnp.concatenate([average, near], 1) @ weights['hidden'] + weights['hiddenBias'])
    out = hidden @ weights['sentence'] + weights['sentenceBias']
    return out / jnp.sqrt((out ** 2).sum(1, keepdims=True) + 1e-9)


encode_fast = jax.jit(encode)


def encode_all(weights, rows, size=1024):
    out = []
    for start in range(0, len(rows), size):
        part = rows[start:start + size]
        padded = np.concatenate([part, np.zeros((size - len(part), rows.shape[1]), np.int32)]) if len(part) < size else part
        out.append(np.asarray(encode_fast(weights, padded))[:len(part)])
    return np.concatenate(out)


def fresh(vocabulary, random, start):
    """Weights to begin with; `start` gives vectors of single words that the teacher has."""
    normal = lambda *shape: random.normal(0, 1, shape).astype(np.float32)
    word = normal(len(vocabulary.words), WORD) * .05
    for text, vector in start:
        word[vocabulary.places[text]] = vector[:WORD] * 1.5
    return {k: jnp.asarray(v, jnp.float32) for k, v in dict(
        word=word, near=normal(2 * AROUND + 1, WORD, NEAR) * (1 / ((2 * AROUND + 1) * WORD)) ** .5 * 4, nearBias=np.zeros(NEAR),
        hidden=normal(WORD + NEAR, HIDDEN) * (2 / (WORD + NEAR)) ** .5, hiddenBias=np.zeros(HIDDEN),
        sentence=normal(HIDDEN, SENTENCE) * (1 / HIDDEN) ** .5, sentenceBias=np.zeros(SENTENCE)).items()}


def targets():
    """The teacher's vectors in its 192 widest directions; which rows there are; and the way into those directions."""
    teacher = np.load(f'{WORK}/teacher.npy').astype(np.float32)
    seen = np.abs(teacher).sum(1) > 0
    _, directions = np.linalg.eigh(np.cov(teacher[seen][::3].T))
    directions = directions[:, ::-1][:, :SENTENCE].astype(np.float32)
    return into(teacher, directions), seen, directions


def into(vectors, directions):
    projected = vectors.astype(np.float32) @ directions
    return projected / (np.linalg.norm(projected, axis=1, keepdims=True) + 1e-9)


def imitation(weights, rows, wanted, importance):
    """How far texts are from the teacher's vectors, and their nearness among themselves from its nearness."""
    unit = encode(weights, rows)
    apart = unit @ unit.T - wanted @ wanted.T
    return -((unit * wanted).sum(1) * importance).mean() * 10 + 10 * (apart ** 2).mean()


def adam(weights, slopes, means, squares, at, rate):
    means = jax.tree.map(lambda m, g: .9 * m + .1 * g, means, slopes)
    squares = jax.tree.map(lambda s, g: .98 * s + .02 * g * g, squares, slopes)
    weights = jax.tree.map(lambda p, m, s: p - rate * (m / (1 - .9 ** at)) / (jnp.sqrt(s / (1 - .98 ** at)) + 1e-8),
                           weights, means, squares)
    return weights, means, squares


@jax.jit
def step(weights, means, squares, at, rows, wanted, importance):
    slopes = jax.grad(imitation)(weights, rows, wanted, importance)
    rate = 2e-3 * .5 * (1 + jnp.cos(jnp.pi * at / STEPS)) + 2e-5
    return adam(weights, slopes, means, squares, at, rate)


def main():
    random = np.random.default_rng(3)
    corpus = json.load(open(f'{WORK}/corpus.json'))
    vocabulary = Vocabulary(corpus)
    rows = vocabulary.rows(corpus['texts'])
    wanted, seen, _ = targets()
    sentences = corpus['general'] + corpus['mixed']
    importance = np.ones(len(wanted), np.float32)
    importance[corpus['general']:sentences] = 1.5
    importance[sentences:] = .4
    held = np.zeros(len(wanted), bool)
    held[random.choice(sentences, min(1500, sentences // 10), replace=False)] = True
    train = np.where(seen & ~held)[0]
    weights = fresh(vocabulary, random, [(t, wanted[at]) for at, t in enumerate(corpus['texts']) if t in vocabulary.places and seen[at]])
    means, squares = jax.tree.map(jnp.zeros_like, weights), jax.tree.map(jnp.zeros_like, weights)
    chance, start = importance[train] / importance[train].sum(), time.time()
    for at in range(1, STEPS + 1):
        batch = random.choice(train, 320, p=chance)
        weights, means, squares = step(weights, means, squares, at, rows[batch], wanted[batch], importance[batch])
        if at % 250 == 0:
            where = np.where(held & seen)[0]
            told = float((encode_all(weights, rows[where]) * wanted[where]).sum(1).mean())
            print(f'{at} steps, {int(time.time() - start)} s, cosine with the teacher on texts held back {told:.3f}', file=sys.stderr)
    np.savez(f'{WORK}/student.npz', words=np.array(vocabulary.words), **{k: np.asarray(v) for k, v in weights.items()})


if __name__ == '__main__':
    main()
