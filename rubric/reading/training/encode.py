"""Encodes the corpus. Usage: encode.py MODEL_FOLDER ONNX  ->  WORK/teacher.npy (float16, one row a text) and WORK/own.npz.

The published teacher, in its one-byte form, encodes every text; what an earlier run in the same folder encoded is kept in WORK/known.*.
The taught one (WORK/taught.npz, see teach.py) encodes a part of the review sentences once more, for finetune.py.
"""
import json
import os
import sys
import time

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from bank import WORK


class Published:
    def __init__(self, folder, onnx):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(onnx, options, providers=['CPUExecutionProvider'])
        self.tokens = Tokenizer.from_file(os.path.join(folder, 'tokenizer.json'))
        self.tokens.no_padding()
        self.tokens.enable_truncation(96)

    def encode(self, texts, size=32):
        """Unit vectors of texts, one row each; texts of like length go together."""
        ids = [one.ids for one in self.tokens.encode_batch(texts)]
        order, out = np.argsort([len(one) for one in ids], kind='stable'), np.zeros((len(ids), 384), np.float32)
        for start in range(0, len(order), size):
            some = order[start:start + size]
            padded = np.zeros((len(some), max(len(ids[i]) for i in some)), np.int64)
            for row, i in enumerate(some):
                padded[row, :len(ids[i])] = ids[i]
            mask = (padded > 0).astype(np.int64)
            given = dict(input_ids=padded, attention_mask=mask, token_type_ids=np.zeros_like(padded))
            hidden = self.session.run(None, {one.name: given[one.name] for one in self.session.get_inputs()})[0]
            mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
            out[some] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return out


def main(folder, onnx):
    with open(f'{WORK}/corpus.json') as file:
        corpus = json.load(file)
    known = remembered()
    missing = [text for text in dict.fromkeys(corpus['texts']) if text not in known]
    published, start = Published(folder, onnx), time.time()
    for at in range(0, len(missing), 4096):
        part = missing[at:at + 4096]
        known.update(zip(part, published.encode(part).astype(np.float16)))
        remember(known)
        print(f'{min(at + 4096, len(missing))} of {len(missing)} texts, {int(time.time() - start)} s', file=sys.stderr, flush=True)
    np.save(f'{WORK}/teacher.npy', np.array([known[text] for text in corpus['texts']]))
    if os.path.exists(f'{WORK}/taught.npz'):
        np.savez(f'{WORK}/own.npz', texts=np.array(corpus['ours']), vectors=by_taught(folder, corpus['ours']))


def by_taught(folder, texts):
    import jax.numpy as jnp

    from teacher import encode_all, load
    weights = {k: jnp.asarray(v) for k, v in np.load(f'{WORK}/taught.npz').items()}
    return encode_all(weights, load(folder)[1], texts).astype(np.float16)


def remembered():
    if not os.path.exists(f'{WORK}/known.json'):
        return {}
    with open(f'{WORK}/known.json') as file:
        return dict(zip(json.load(file), np.load(f'{WORK}/known.npy')))


def remember(known):
    np.save(f'{WORK}/known.npy', np.array(list(known.values())))
    with open(f'{WORK}/known.json', 'w') as file:
        json.dump(list(known), file)


if __name__ == '__main__':
    main(*sys.argv[1:3])
