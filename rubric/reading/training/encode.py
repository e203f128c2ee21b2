"""Encodes the corpus with the teacher. Usage: encode.py MODEL_ONNX TOKENIZER_JSON  ->  WORK/teacher.npy (float16, one row a text)."""
import json
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from bank import WORK


def main(model, tokenizer):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=['CPUExecutionProvider'])
    names = [i.name for i in session.get_inputs()]
    tokens = Tokenizer.from_file(tokenizer)
    tokens.no_padding()
    tokens.enable_truncation(96)
    ids = [e.ids for e in tokens.encode_batch(json.load(open(f'{WORK}/corpus.json'))['texts'])]
    order = np.argsort([len(i) for i in ids], kind='stable')
    out = np.zeros((len(ids), 384), np.float16)
    for start in range(0, len(order), 32):
        batch = order[start:start + 32]
        width = max(len(ids[i]) for i in batch)
        feed = {k: np.zeros((len(batch), width), np.int64) for k in ('input_ids', 'attention_mask', 'token_type_ids')}
        for row, i in enumerate(batch):
            feed['input_ids'][row, :len(ids[i])] = ids[i]
            feed['attention_mask'][row, :len(ids[i])] = 1
        hidden = session.run(None, {k: feed[k] for k in names})[0]
        mask = feed['attention_mask'][:, :, None]
        mean = (hidden * mask).sum(1) / mask.sum(1)
        out[batch] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    np.save(f'{WORK}/teacher.npy', out)


main(*sys.argv[1:3])
