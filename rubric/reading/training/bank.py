"""Reads the bank: review sentences and paraphrases of many professions, texts that say nothing, wordings of the built-in role."""
import glob
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
BANK = os.path.join(HERE, 'bank')
WORK = os.environ.get('WORK', 'work')  # a scratch folder, not kept
BUILTIN = os.path.join(HERE, '../../catalog/platform-engineer.json')


def lines(name):
    return [line.rstrip('\n') for line in open(os.path.join(BANK, name)) if line.strip() and line[0] != '#']


def sentences():
    """Every review sentence: profession, topic, strength 1 to 5, scope 0 (own task) to 4 (beyond), rubric prose or not, text."""
    out = []
    for path in sorted(glob.glob(os.path.join(BANK, 'professions-*.txt'))):
        name = os.path.basename(path)
        profession = topic = None
        for line in lines(name):
            if line.startswith('= '):
                profession = line[2:] + (name if line.startswith('= generic') else '')
            elif line.startswith('- '):
                topic = line[2:]
            else:
                strength, scope, rubric, text = re.match(r'([1-5])([otsgb])(r?) (.*)', line).groups()
                out.append(dict(profession=profession, topic=topic, strength=int(strength),
                                scope='otsgb'.index(scope), rubric=bool(rubric), text=text))
    return out


def paraphrases():
    """Groups of a kind of work each: lists of a rubric's statement followed by reviewers' ways of saying it."""
    out = []
    for path in sorted(glob.glob(os.path.join(BANK, 'paraphrases-*.txt'))):
        for line in lines(os.path.basename(path)):
            if line.startswith('= '):
                out.append([])
            else:
                out[-1].append(line.split(' | '))
    return out


def nothing():
    return lines('elsewhere.txt')


def statements():
    """The built-in role's statements in order: key (as the wording files name it), text, cell with section."""
    role = json.load(open(BUILTIN))['roles'][0]
    name = lambda axis, id, field='name': next(x[field] for x in role[axis] if x['id'] == id)
    out = []
    for cell in role['cells']:
        place = (name('levels', cell['levelId'], 'number'), name('bands', cell['bandId']),
                 name('dimensions', cell['dimensionId']).split()[0], name('sections', cell['sectionId']).split()[0].rstrip('s'))
        for number, statement in enumerate(cell['statements'], 1):
            out.append(dict(key=(*place, str(number)), text=statement['text'], cell=place))
    return out


def wordings():
    """(place of the statement in `statements()`, name of the file, wording) for each line of the wording files."""
    places = {s['key']: i for i, s in enumerate(statements())}
    out = []
    for name in ('platform-engineer.txt', 'platform-engineer-more.txt', 'platform-engineer-third.txt'):
        at = None
        for line in lines(name):
            if line.startswith('@ '):
                level, band, dimension, *rest = line[2:].split()
                at = places[(level, band, dimension, rest[-2].rstrip('s'), rest[-1])]
            else:
                out.append((at, name, line))
    return out
