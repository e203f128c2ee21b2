"""The direction in which a sentence speaks of someone's work: logistic regression on sentence vectors, the bank's reviews against texts that say
nothing of work and, for less, plain sentences of WordNet."""
import random

import numpy as np

from bank import WORK, nothing, paraphrases, sentences, wordings

PLAIN, RIDGE = .3, 1


def direction(encode):
    """(weights, bias): above 0 for a sentence about work. `encode` gives unit vectors of texts."""
    chosen = random.Random(4)
    reviews = [s['text'] for s in sentences() if not s['rubric']]
    reviews += [way for group in paraphrases() for ways in group for way in ways[1:]]
    reviews += chosen.sample([text for _, _, text in wordings()], 300)
    with open(f'{WORK}/general.txt') as file:
        plain = chosen.sample([line.strip() for line in file][:30000], 400)
    parts = [(encode(reviews), 1, 1), (encode(nothing()), 0, 1), (encode(plain), 0, PLAIN)]
    rows = np.concatenate([np.c_[vectors, np.ones(len(vectors))] for vectors, _, _ in parts]).astype(np.float64)
    truth = np.concatenate([np.full(len(vectors), about) for vectors, about, _ in parts])
    share = np.concatenate([np.full(len(vectors), worth / len(vectors)) for vectors, _, worth in parts])
    share /= share.mean()
    ridge, weights = RIDGE * np.r_[np.ones(rows.shape[1] - 1), 1e-6], np.zeros(rows.shape[1])
    for _ in range(30):
        guess = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (share * (guess - truth)) + ridge * weights
        curve = (rows * (share * guess * (1 - guess) + 1e-6)[:, None]).T @ rows + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    return weights[:-1], weights[-1]
