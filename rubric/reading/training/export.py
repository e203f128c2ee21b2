"""Writes the table that ships. Usage: export.py  ->  ../table/meaning.json from WORK/tuned.npz."""
import base64
import json
import os

import numpy as np

from bank import HERE, WORK, nothing, sentences, statements, wordings
from student import Vocabulary


def main():
    stored = np.load(f'{WORK}/tuned.npz')
    words, w1, b1, w2, b2 = (stored[f'p{i}'] for i in range(5))
    vocabulary = Vocabulary(json.load(open(f'{WORK}/corpus.json')))
    assert list(stored['words']) == vocabulary.words
    word, first, second = small(words), small(w1.T), small(w2.T)

    def encode(texts):
        average = vocabulary.matrix(texts) @ word[1]
        average = average / np.sqrt((average * average).mean(1, keepdims=True) + 1e-4)
        out = np.maximum(average @ first[1].T + b1, 0) @ second[1].T + b2
        return small(out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-9))[0]

    role, by_statement = statements(), {}
    for at, _, text in wordings():
        by_statement.setdefault(role[at]['text'], []).append(text)
    table = dict(
        words=' '.join(vocabulary.words),
        sizes=dict(words=len(vocabulary.words), word=words.shape[1], hidden=w1.shape[1], sentence=w2.shape[1]),
        word=word[0], hidden=first[0], hiddenBias=packed(b1.astype(np.float32)), sentence=second[0],
        sentenceBias=packed(b2.astype(np.float32)),
        general=encode([s['text'] for s in sentences() if not s['rubric']]), nothing=encode(nothing()),
        wordings={text: len(own) for text, own in by_statement.items()},
        wordingRows=encode([text for own in by_statement.values() for text in own]),
    )
    with open(os.path.join(HERE, '../table/meaning.json'), 'w') as file:
        file.write(json.dumps(table, ensure_ascii=False, separators=(',', ':')) + '\n')


def small(rows):
    """One byte a number, a scale a row; and the rows as they will be read back."""
    scales = (np.abs(rows).max(1) / 127 + 1e-12).astype(np.float32)
    whole = np.round(rows / scales[:, None]).astype(np.int8)
    return dict(bytes=packed(whole), scales=packed(scales)), whole * scales[:, None]


def packed(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


main()
