"""Draws pairs that say the same, a reviewer's words and a rubric's, in batches where the others are near misses.

A batch is (queries, anchors, right): `right[i, j]` says whether anchor j is what query i says, in part (0 to 1), or -1 where it is
neither right nor wrong and is left out.
"""
import os
import random as plain

import numpy as np

from bank import nothing, paraphrases, sentences, statements, wordings
from frames import frames, ruled, told, topics

# For measuring what a part is worth, or how it does on professions that it has not seen. "taught" may be added (teach.py).
USE = os.environ.get('USE', 'bank,frames,paraphrases,first,more,third').split(',')
HOLD = [p for p in os.environ.get('HOLD', '').split(',') if p]
FILES = {'first': 'platform-engineer.txt', 'more': 'platform-engineer-more.txt', 'third': 'platform-engineer-third.txt'}


class Pairs:
    def __init__(self, seed=5):
        self.random = plain.Random(seed)
        self.frames, self.topics, self.nothing = frames(), topics(), nothing()
        self.bank = [s for s in sentences() if s['profession'] not in HOLD]
        self.role, self.groups = statements(), paraphrases()
        used = [FILES[part] for part in FILES if part in USE]
        self.wordings = [(at, text) for at, name, text in wordings() if name in used]
        self.by_topic = {}
        for one in self.bank:
            self.by_topic.setdefault((one['profession'], one['topic']), []).append(one)
        self.kinds = [kind for kind, wanted in ((self.of_role, self.wordings and 3), (self.of_bank, 'bank' in USE and 2),
                                                (self.of_paraphrases, 'paraphrases' in USE and 2),
                                                (self.of_frames, 'frames' in USE and 2)) for _ in range(wanted or 0)]

    def draw(self, size):
        return self.random.choice(self.kinds)(size)

    def of_role(self, size):
        """Wordings of the built-in role: right is the statement, half right another wording of it, and in part its cell."""
        some = self.random.sample(self.wordings, size)
        anchors = [self.role[at] for at, _ in some[:size - 4]] + self.random.sample(self.role, 8)
        texts = [one['text'] for one in anchors] + self.random.sample(self.nothing, 4)
        right = np.zeros((size, len(texts)), np.float32)
        for row, (at, _) in enumerate(some):
            for column, other in enumerate(anchors):
                right[row, column] = 1 if other['text'] == self.role[at]['text'] else .1 if other['cell'] == self.role[at]['cell'] else 0
        return [text for _, text in some], texts, right

    def of_bank(self, size):
        """Sentences of a few topics at all strengths: right is the same topic and strength, a rubric's words where there are some."""
        queries, anchors = [], []
        names = list(self.by_topic)
        while len(queries) < size - 2:
            topic = self.by_topic[self.random.choice(names)]
            if self.random.random() < .5:  # more of the same profession: what must be told apart
                topic = topic + [s for key, ones in self.by_topic.items() if key[0] == topic[0]['profession'] for s in ones]
            for one in self.random.sample(topic, min(6, len(topic))):
                same = [s for s in self.by_topic[one['profession'], one['topic']] if s['strength'] == one['strength'] and s is not one]
                ruled_ones = [s for s in same if s['rubric']]
                if same and len(queries) < size:
                    queries.append(one)
                    anchors.append(self.random.choice(ruled_ones or same))
        right = np.array([[alike(q, a) for a in anchors] for q in queries], np.float32)
        for row, query in enumerate(queries):
            for column, anchor in enumerate(anchors):
                if anchor is query:
                    right[row, column] = -1
        return [q['text'] for q in queries], [a['text'] for a in anchors], right

    def of_paraphrases(self, size):
        """All of some groups: right is what the same statement says, in a rubric's words or another reviewer's."""
        chosen = []
        for group in self.random.sample(self.groups, len(self.groups)):
            chosen += group if len(chosen) + len(group) <= size else []
        queries, anchors = [], []
        for statement, *ways in chosen:
            query = self.random.choice(ways)
            queries.append(query)
            anchors.append(statement if self.random.random() < .7 else self.random.choice([w for w in ways if w != query]))
        return queries, anchors, np.eye(len(queries), dtype=np.float32)

    def of_frames(self, size):
        """A few kinds crossed with a few works: right is the same kind of the same work."""
        works = self.random.sample(self.topics, max(2, size // 6))
        chosen = [(self.random.choice(self.frames), work[1]) for work in works for _ in range(6)][:size]
        queries = [told(self.random.choice(f['told']), work, self.random) for f, work in chosen]
        anchors = [ruled(self.random.choice(f['rubric']), work) for f, work in chosen]
        right = np.array([[same_work * (1 if f is g else .15 if f['strength'] == g['strength'] else 0)
                           for g, other in chosen for same_work in [float(work == other)]] for f, work in chosen], np.float32)
        return queries, anchors, right


def alike(one, other):
    if (one['profession'], one['topic'], one['strength']) == (other['profession'], other['topic'], other['strength']):
        return 1
    return 0


