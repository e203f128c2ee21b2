"""Sentences made of the frames and topics of the bank: the same work praised and blamed in many ways, by and about anyone."""
import re

from bank import lines

PERSONS = [
    dict(S='she', O='her', P='her', F='herself', third=True), dict(S='he', O='him', P='his', F='himself', third=True),
    dict(S='you', O='you', P='your', F='yourself', third=False), dict(S='Priya', O='her', P='her', F='herself', third=True),
    dict(S='Tom', O='him', P='his', F='himself', third=True), dict(S='Sam', O='Sam', P="Sam's", F='themselves', third=True),
]
ME = dict(S='I', O='me', P='my', F='myself', third=False)
VERBS = {'~is': ('is', 'are', 'am'), '~was': ('was', 'were', 'was'), '~has': ('has', 'have', 'have')}


def frames():
    """The kinds in order: name, strength, scope, the rubric's ways and the reviewers' ways of putting them."""
    out = []
    for line in lines('frames.txt'):
        if line.startswith('= '):
            name, strength, scope = re.match(r'= (.*) ([1-5]) ([otsgb])$', line).groups()
            out.append(dict(name=name, strength=int(strength), scope='otsgb'.index(scope), rubric=[], told=[]))
        elif line.startswith('r '):
            out[-1]['rubric'].append(line[2:])
        else:
            out[-1]['told'].append(line)
    return out


def topics():
    """(profession, work) in order."""
    out = []
    for line in lines('topics.txt'):
        profession, works = line.split(': ')
        out += [(profession, work) for work in works.split('|')]
    return out


def told(frame, topic, random):
    """A reviewer's sentence: the frame with its topic, about a person drawn at random. A frame told by "I" stays with "I"."""
    person = ME if random.random() < .12 and not re.search(r'\b(I|me|my|we|us)\b', frame, re.I) else random.choice(PERSONS)
    form = 0 if person['third'] else 2 if person is ME else 1

    def verb(match):
        stem = match[1]
        if not person['third']:
            return stem
        return {'do': 'does', 'go': 'goes'}.get(stem, stem + ('es' if re.search('(s|sh|ch|x)$', stem) else 's'))

    text = re.sub(r'~(is|was|has)\b', lambda m: VERBS[m[0]][form], frame)
    text = re.sub(r'\b([A-Za-z]+)~', verb, text)
    text = re.sub(r'\b[SOPF]\b', lambda m: person[m[0]], text)
    return capital(re.sub(r'\bT\b', topic, text))


def ruled(frame, topic):
    """A rubric's sentence."""
    text = re.sub(r'\bP\b', 'their', frame)
    return capital(re.sub(r'\bT\b', re.sub(r'^the ', '', topic), text))


def capital(text):
    text = re.sub(r"([.?!] )([a-z])", lambda m: m[1] + m[2].upper(), text)
    return text[0].upper() + text[1:]
