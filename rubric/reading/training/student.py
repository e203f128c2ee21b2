"""Trains the small encoder to give the teacher's vectors: averaged word vectors, one hidden layer, a unit vector.

Usage: student.py  ->  WORK/student.npz from WORK/corpus.json and WORK/teacher.npy. Some 3 minutes on a free core.
"""
import json
import os
import re
import time

os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np
import scipy.sparse as sparse

from bank import WORK

WORDS, WORD, HIDDEN, SENTENCE = 13000, 128, 512, 192
SECONDS = float(os.environ.get('SECONDS', 420))
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

        known = {w for w, c in counts.items() if c >= 3} | set(corpus['known'][:16000]) | own
        self.words = [w for w in sorted(known, key=order) if re.fullmatch(r'[a-z0-9]{1,20}', w)][:WORDS]
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

    def matrix(self, texts):
        """One row a text: the share of each word."""
        columns, values, starts = [], [], [0]
        for text in texts:
            places = [p for p in map(self.place, tokens(text)) if p is not None]
            columns += places
            values += [1 / max(1, len(places))] * len(places)
            starts.append(len(columns))
        return sparse.csr_matrix((np.array(values, np.float32), np.array(columns, np.int32), starts), shape=(len(texts), len(self.words)))


def forward(parameters, rows):
    words, w1, b1, w2, b2 = parameters
    average = rows @ words
    size = np.sqrt((average * average).mean(1, keepdims=True) + 1e-4)
    average = average / size
    hidden = np.maximum(average @ w1 + b1, 0)
    out = hidden @ w2 + b2
    length = np.linalg.norm(out, axis=1, keepdims=True) + 1e-6
    return average, size, hidden, out / length, length


def backward(parameters, rows, passed, gradient, sums):
    """Adds the parameters' gradients to `sums`, from the gradient of the unit vectors."""
    words, w1, b1, w2, b2 = parameters
    average, size, hidden, unit, length = passed
    out = (gradient - (gradient * unit).sum(1, keepdims=True) * unit) / length
    sums[3] += hidden.T @ out
    sums[4] += out.sum(0)
    inner = out @ w2.T
    inner[hidden <= 0] = 0
    sums[1] += average.T @ inner
    sums[2] += inner.sum(0)
    first = inner @ w1.T
    sums[0] += rows.T.tocsr() @ ((first - average * (first * average).mean(1, keepdims=True)) / size)


class Adam:
    def __init__(self, parameters):
        self.parameters, self.step = parameters, 0
        self.means = [np.zeros_like(p) for p in parameters]
        self.squares = [np.zeros_like(p) for p in parameters]

    def apply(self, gradients, rate):
        self.step += 1
        for p, g, m, s in zip(self.parameters, gradients, self.means, self.squares):
            m *= .9
            m += .1 * g
            s *= .98
            s += .02 * g * g
            p -= rate * (m / (1 - .9 ** self.step)) / (np.sqrt(s / (1 - .98 ** self.step)) + 1e-8)


def targets(corpus):
    """The teacher's vectors in its 192 widest directions; rows that were not encoded are left out by `seen`."""
    teacher = np.load(f'{WORK}/teacher.npy').astype(np.float32)
    seen = np.abs(teacher).sum(1) > 0
    values, directions = np.linalg.eigh(np.cov(teacher[seen][::3].T))
    projected = teacher @ directions[:, ::-1][:, :SENTENCE].astype(np.float32)
    return projected / (np.linalg.norm(projected, axis=1, keepdims=True) + 1e-9), seen


def main():
    random = np.random.default_rng(3)
    corpus = json.load(open(f'{WORK}/corpus.json'))
    vocabulary = Vocabulary(corpus)
    rows = vocabulary.matrix(corpus['texts'])
    wanted, seen = targets(corpus)
    sentences = corpus['general'] + corpus['mixed']
    weight = np.ones(len(wanted), np.float32)
    weight[corpus['general']:sentences] = 1.5
    weight[sentences:] = .4
    words = random.normal(0, .05, (len(vocabulary.words), WORD)).astype(np.float32)
    for at, text in enumerate(corpus['texts']):
        if text in vocabulary.places and seen[at]:
            words[vocabulary.places[text]] = wanted[at, :WORD] * 1.5
    parameters = [words, (random.normal(0, 1, (WORD, HIDDEN)) * np.sqrt(2 / WORD)).astype(np.float32), np.zeros(HIDDEN, np.float32),
                  (random.normal(0, 1, (HIDDEN, SENTENCE)) * np.sqrt(1 / HIDDEN)).astype(np.float32), np.zeros(SENTENCE, np.float32)]
    adam, train, start = Adam(parameters), np.where(seen)[0], time.time()
    chance = weight[train] / weight[train].sum()
    while (done := (time.time() - start) / SECONDS) < 1:
        batch = np.sort(random.choice(train, 1024, p=None if adam.step % 3 == 2 else chance))
        passed = forward(parameters, rows[batch])
        unit, goal = passed[3], wanted[batch]
        gradient = -goal * weight[batch][:, None] * (10 / 1024)
        # Nearness among the batch should be the teacher's, too.
        part = unit[:256]
        apart = (part @ part.T - goal[:256] @ goal[:256].T) * (4 / 256)
        gradient[:256] += (apart + apart.T) @ part * (5 / 256)
        sums = [np.zeros_like(p) for p in parameters]
        backward(parameters, rows[batch], passed, gradient, sums)
        adam.apply(sums, 2e-3 * .5 * (1 + np.cos(np.pi * done)) + 2e-5)
    np.savez(f'{WORK}/student.npz', words=np.array(vocabulary.words), **{f'p{i}': p for i, p in enumerate(parameters)})


if __name__ == '__main__':
    main()
