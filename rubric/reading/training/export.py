"""Writes the table that ships. Usage: export.py  ->  ../table/meaning.json from WORK/tuned.npz."""
import base64
import json
import os

import jax.numpy as jnp
import numpy as np

from bank import HERE, WORK, nothing, sentences, statements, wordings
from student import AROUND, Vocabulary, encode_all


def main():
    stored = np.load(f'{WORK}/tuned.npz')
    weights = {k: stored[k] for k in stored.files if k != 'words'}
    vocabulary = Vocabulary(json.load(open(f'{WORK}/corpus.json')))
    assert list(stored['words']) == vocabulary.words
    word, hidden, sentence = small(weights['word']), small(weights['hidden'].T), small(weights['sentence'].T)
    near = small(weights['near'].transpose(0, 2, 1).reshape(-1, weights['word'].shape[1]))
    # What is stored is encoded with what is stored.
    read_back = dict(weights, word=word[1], hidden=hidden[1].T, sentence=sentence[1].T,
                     near=near[1].reshape(weights['near'].shape[0], -1, weights['word'].shape[1]).transpose(0, 2, 1))
    read_back = {k: jnp.asarray(v, jnp.float32) for k, v in read_back.items()}

    def encode(texts):
        return small(encode_all(read_back, vocabulary.rows(texts, 48), 256))[0]

    # A third of the bank is enough to say what reviews in general are like, and each is compared with every sentence read.
    role, by_statement = statements(), {}
    for at, _, text in wordings():
        by_statement.setdefault(role[at]['text'], []).append(text)
    table = dict(
        words=' '.join(vocabulary.words),
        sizes=dict(words=len(vocabulary.words), word=weights['word'].shape[1], near=weights['near'].shape[2], around=AROUND,
                   hidden=weights['hidden'].shape[1], sentence=weights['sentence'].shape[1]),
        word=word[0], near=near[0], nearBias=packed(weights['nearBias']), hidden=hidden[0], hiddenBias=packed(weights['hiddenBias']),
        sentence=sentence[0], sentenceBias=packed(weights['sentenceBias']),
        general=encode([s['text'] for s in sentences() if not s['rubric']][::3]), nothing=encode(nothing()),
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
    return base64.b64encode(np.ascontiguousarray(array, array.dtype if array.dtype == np.int8 else np.float32).tobytes()).decode()


if __name__ == '__main__':
    main()
