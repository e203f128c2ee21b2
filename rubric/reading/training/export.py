"""Writes the table that ships. Usage: export.py  ->  ../table/meaning.json from WORK/tuned.npz."""
import base64
import json
import os

import jax.numpy as jnp
import numpy as np

from about import direction
from bank import HERE, WORK, sentences, statements, wordings
from strength import strength
from student import AROUND, Vocabulary, encode_all

# The rarest words help the others to be learnt and don't ship: a package is at most 5 MB.
SHIPPED = 16000


def main():
    stored = np.load(f'{WORK}/tuned.npz')
    weights = {k: stored[k] for k in stored.files if k != 'words'}
    vocabulary = Vocabulary(json.load(open(f'{WORK}/corpus.json')))
    assert list(stored['words']) == vocabulary.words
    vocabulary.keep(SHIPPED)
    weights['word'] = weights['word'][:SHIPPED]
    word, hidden, sentence = small(weights['word']), small(weights['hidden'].T, True), small(weights['sentence'].T, True)
    near = small(weights['near'].transpose(0, 2, 1).reshape(-1, weights['word'].shape[1]), True)
    # What is stored is encoded with what is stored.
    read_back = dict(weights, word=word[1], hidden=hidden[1].T, sentence=sentence[1].T,
                     near=near[1].reshape(weights['near'].shape[0], -1, weights['word'].shape[1]).transpose(0, 2, 1))
    read_back = {k: jnp.asarray(v, jnp.float32) for k, v in read_back.items()}

    def vectors(texts):
        return encode_all(read_back, vocabulary.rows(texts, 48), 256)

    def encode(texts):
        return small(vectors(texts))[0]

    weights_of_work, bias_of_work = direction(vectors)
    weights_of_strength, bias_of_strength = strength(vectors)
    # A sixth of the bank is enough to say how near reviews in general come to a role.
    role, by_statement = statements(), {}
    for at, _, text in wordings():
        by_statement.setdefault(role[at]['text'], []).append(text)
    table = dict(
        words=' '.join(vocabulary.words),
        sizes=dict(words=len(vocabulary.words), word=weights['word'].shape[1], near=weights['near'].shape[2], around=AROUND,
                   hidden=weights['hidden'].shape[1], sentence=weights['sentence'].shape[1]),
        word=word[0], near=near[0], nearBias=packed(weights['nearBias']), hidden=hidden[0], hiddenBias=packed(weights['hiddenBias']),
        sentence=sentence[0], sentenceBias=packed(weights['sentenceBias']),
        general=encode([s['text'] for s in sentences() if not s['rubric']][::6]),
        work=packed(weights_of_work), workBias=float(bias_of_work),
        strength=packed(weights_of_strength), strengthBias=float(bias_of_strength),
        wordings={text: 1 + len(own) for text, own in by_statement.items()},
        wordingRows=encode([one for text, own in by_statement.items() for one in (text, *own)]),
    )
    with open(os.path.join(HERE, '../table/meaning.json'), 'w') as file:
        file.write(json.dumps(table, ensure_ascii=False, separators=(',', ':')) + '\n')


def small(rows, fine=False):
    """A whole number from -45 to 45 for each, as a character, and a scale a row; fine ones have two characters, the first counting 91 times.
    And the rows as they will be read back."""
    scales = (np.abs(rows).max(1) / (45 * 92 if fine else 45) + 1e-12).astype(np.float32)
    whole = np.round(rows / scales[:, None]).astype(int)
    first = np.round(whole / 91).astype(int)
    each = np.stack([first, whole - 91 * first], -1) if fine else whole
    # From "#" on, without the backslash, which JSON would double (meaning-table.ts).
    digits = ''.join(chr(80 + n if 80 + n < 92 else 81 + n) for n in each.ravel().tolist())
    return dict(digits=digits, scales=packed(scales)), whole * scales[:, None]


def packed(array):
    return base64.b64encode(np.ascontiguousarray(array, np.float32).tobytes()).decode()


if __name__ == '__main__':
    main()
