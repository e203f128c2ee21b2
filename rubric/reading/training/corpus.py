"""Makes the texts that the table learns from: WordNet's examples and glosses, our bank, mixtures of its sentences, single words.

Usage: corpus.py WORDNET_DICT MODEL_FOLDER  ->  WORK/corpus.json and WORK/general.txt; the model's vocab.txt says which words are common.
"""
import json
import os
import random
import re
import sys

from bank import WORK, lines, nothing, paraphrases, sentences, statements, wordings
from frames import frames, ruled, told, topics


def wordnet(folder):
    examples, verbs, nouns = set(), set(), set()
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(os.path.join(folder, f'data.{part}'), errors='replace'):
            if line.startswith('  ') or '|' not in line:
                continue
            gloss = line.split('|', 1)[1].strip()
            examples.update(q.strip() for q in re.findall(r'"([^"]{12,160})"', gloss) if len(q.split()) >= 3)
            plain = re.sub(r'\([^)]*\)', '', re.sub(r'"[^"]*"', '', gloss)).split(';')[0].strip(' ;')
            if 15 < len(plain) < (90 if part == 'noun' else 110):
                (nouns if part == 'noun' else verbs).add(plain)
    random.seed(1)
    picked = []
    for texts, count in ((examples, 30000), (verbs, 12000), (nouns, 6000)):
        texts = sorted(texts)
        random.shuffle(texts)
        picked.append(texts[:count])
    return [text for texts in picked for text in texts]


def mixtures(bank, general, count):
    """Parts of our sentences joined, thinned and crossed: the encoder says what they mean, so they need not be true or fine."""
    clauses = [c.strip(' .') for t in bank for c in re.split(r'[,;:.]| and | but | because | since | so ', t) if len(c.split()) >= 3]
    joints = [' and ', ', but ', ', because ', '. ', ' when ', ', so ', ', which means ']
    out = list(dict.fromkeys(bank + clauses))
    while len(out) < count:
        kind = random.random()
        if kind < .3:
            text = random.choice(clauses) + random.choice(joints) + random.choice(clauses)
        elif kind < .6:
            words = random.choice(bank).split()
            for _ in range(max(1, int(len(words) * random.uniform(.1, .35)))):
                if len(words) > 3:
                    words.pop(random.randrange(len(words)))
            text = ' '.join(words)
        elif kind < .85:
            words, others = random.choice(bank).split(), random.choice(bank).split()
            for _ in range(random.randint(1, 4)):
                words[random.randrange(len(words))] = random.choice(others)
            text = ' '.join(words)
        else:
            text = random.choice(bank) + ' ' + random.choice(general)
        out.append(text)
    return out


def framed(count):
    """The frames of the bank with works of all professions."""
    kinds, works, out = frames(), topics(), []
    while len(out) < count:
        kind, (_, work) = random.choice(kinds), random.choice(works)
        out.append(told(random.choice(kind['told']), work, random) if random.random() < .6 else ruled(random.choice(kind['rubric']), work))
    return out


def main(dictionary, model):
    random.seed(7)
    general = wordnet(dictionary)
    bank = [s['text'] for s in sentences()] + nothing() + [s['text'] for s in statements()] + 2 * [w for _, _, w in wordings()]
    bank += [text for group in paraphrases() for ways in group for text in ways]
    with open(os.path.join(model, 'vocab.txt')) as file:
        known = [w for w in file.read().split('\n') if re.fullmatch(r'[a-z]{2,}', w)]
    ours = bank + lines('frames.txt') + lines('topics.txt')
    own = list(dict.fromkeys(w for t in ours for w in re.findall(r'[a-z]{2,}', t.lower())))
    joined, made = mixtures(bank, general, 12000), framed(7000)
    mixed = joined + made
    singles = list(dict.fromkeys(known + own))
    pairs = [f'{random.choice(known[500:9000])} {random.choice(known[500:9000])}' for _ in range(1500)]
    pairs += [f'{random.choice(own)} {random.choice(own)}' for _ in range(2500)]
    os.makedirs(WORK, exist_ok=True)
    with open(f'{WORK}/general.txt', 'w') as file:
        file.write('\n'.join(general) + '\n')
    with open(f'{WORK}/corpus.json', 'w') as file:
        # The first of the mixtures are the bank's sentences and their clauses as they stand.
        json.dump(dict(general=len(general), mixed=len(mixed), known=known, own=own, ours=joined[:6000] + made[:3000],
                       texts=general + mixed + singles + pairs), file)


if __name__ == '__main__':
    main(*sys.argv[1:3])
