"""Encodes the corpus. Usage: encode.py MODEL_FOLDER  ->  WORK/teacher.npy and WORK/own.npz.

The published teacher encodes every text (float16, one row a text). The taught one (WORK/taught.npz, see teach.py) encodes a part of the
review sentences once more, for finetune.py.
"""
import json
import os
import sys
import time

import jax.numpy as jnp
import numpy as np

from bank import WORK
from teacher import encode_all, load


def main(folder):
    weights, tokens = load(folder)
    with open(f'{WORK}/corpus.json') as file:
        corpus = json.load(file)
    np.save(f'{WORK}/teacher.npy', encode_part(weights, tokens, corpus['texts']))
    if not os.path.exists(f'{WORK}/taught.npz'):
        return
    taught = {k: jnp.asarray(v) for k, v in np.load(f'{WORK}/taught.npz').items()}
    np.savez(f'{WORK}/own.npz', texts=np.array(corpus['ours']), vectors=encode_part(taught, tokens, corpus['ours']))


def encode_part(weights, tokens, texts):
    out, start = [], time.time()
    for at in range(0, len(texts), 4096):
        out.append(encode_all(weights, tokens, texts[at:at + 4096]).astype(np.float16))
        print(f'{min(at + 4096, len(texts))} of {len(texts)} texts, {int(time.time() - start)} s', file=sys.stderr, flush=True)
    return np.concatenate(out)


if __name__ == '__main__':
    main(sys.argv[1])
