"""The teacher: a small BERT with mean pooling (MiniLM, 6 layers), in JAX so that it can be taught further."""
import json
import os

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HEADS = 12


def load(folder):
    """The weights by their published names, and the tokenizer that goes with them."""
    tokens = Tokenizer.from_file(os.path.join(folder, 'tokenizer.json'))
    tokens.no_padding()
    tokens.enable_truncation(64)
    weights = load_file(os.path.join(folder, 'model.safetensors'))
    return {k: jnp.asarray(v) for k, v in weights.items() if v.dtype == np.float32 and 'pooler' not in k}, tokens


def batch(tokens, texts, width=None):
    """Ids and mask of equal width, rounded up so that few shapes are compiled."""
    ids = [e.ids for e in tokens.encode_batch(texts)]
    width = width or min(64, -8 * (-max(map(len, ids)) // 8))
    out = np.zeros((len(ids), width), np.int32)
    for row, one in enumerate(ids):
        out[row, :min(width, len(one))] = one[:width]
    return out, (out > 0).astype(np.float32)


def encode(weights, ids, mask):
    """Unit vectors, one row a text."""
    hidden = norm(weights, 'embeddings.LayerNorm', weights['embeddings.word_embeddings.weight'][ids]
                  + weights['embeddings.position_embeddings.weight'][:ids.shape[1]] + weights['embeddings.token_type_embeddings.weight'][0])
    away = (1 - mask)[:, None, None, :] * -1e9
    for at in range(6):
        hidden = layer(weights, f'encoder.layer.{at}', hidden, away)
    mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
    return mean / (jnp.linalg.norm(mean, axis=1, keepdims=True) + 1e-9)


def layer(weights, name, hidden, away):
    rows, length, width = hidden.shape
    split = lambda x: x.reshape(rows, length, HEADS, width // HEADS).transpose(0, 2, 1, 3)
    asked, key, value = (split(linear(weights, f'{name}.attention.self.{part}', hidden)) for part in ('query', 'key', 'value'))
    share = jax.nn.softmax(asked @ key.transpose(0, 1, 3, 2) / (width // HEADS) ** .5 + away, axis=-1)
    seen = (share @ value).transpose(0, 2, 1, 3).reshape(rows, length, width)
    hidden = norm(weights, f'{name}.attention.output.LayerNorm', hidden + linear(weights, f'{name}.attention.output.dense', seen))
    inner = jax.nn.gelu(linear(weights, f'{name}.intermediate.dense', hidden), approximate=False)
    return norm(weights, f'{name}.output.LayerNorm', hidden + linear(weights, f'{name}.output.dense', inner))


def linear(weights, name, x):
    return x @ weights[f'{name}.weight'].T + weights[f'{name}.bias']


def norm(weights, name, x):
    mean = x.mean(-1, keepdims=True)
    spread = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(spread + 1e-12) * weights[f'{name}.weight'] + weights[f'{name}.bias']


encode_fast = jax.jit(encode)


def encode_all(weights, tokens, texts, size=64):
    """Unit vectors of many texts, the short ones first so that little is padded."""
    order = np.argsort([len(t) for t in texts], kind='stable')
    out = np.zeros((len(texts), weights['embeddings.LayerNorm.weight'].shape[0]), np.float32)
    for start in range(0, len(order), size):
        some = order[start:start + size]
        part = [texts[i] for i in some] + [''] * (size - len(some))
        out[some] = np.asarray(encode_fast(weights, *batch(tokens, part)))[:len(some)]
    return out
