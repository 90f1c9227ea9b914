#!/usr/bin/env python3
"""Compares pipe's names with spaCy and CRFsuite, trained on the same documents, in one run.

    python3 -m venv PEERS && PEERS/bin/pip install spacy python-crfsuite
    PEERS/bin/python Benchmarks/peers/names.py TRAIN.jsonl DEV.jsonl NEWS.jsonl [--pipe .build/release/pipe]

TRAIN and DEV are JSON lines with "text", "tokens" and "entities"; NEWS needs "text" alone and is what speed
is measured on. All three see the same documents, and tokens are counted by one rule for all: words, numbers
and marks. Time is processor time of the process that tags, less that of a run over one short document (start
and load). CRFsuite gets the tokens of the file and simple features; spaCy and pipe cut their own. pipe runs
with the model that ships, which saw more than TRAIN: compare its speed here, and its score with the model
card in mind.

spaCy multiplies matrices with BLIS, which falls back to slow kernels on processors it does not know. The
script sets BLIS_ARCH_TYPE=haswell where it is not set, so spaCy runs on its fast path.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile

os.environ.setdefault("BLIS_ARCH_TYPE", "haswell")
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

LABELS = {"Person": "PERSON", "PER": "PERSON", "Organization": "ORG", "Location": "LOC", "GPE": "LOC",
          "Facility": "FAC", "Product": "PRODUCT", "Date": "DATE", "Money": "MONEY", "Misc": "MISC"}


def read(path, limit=None):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return rows[:limit]


def spans(row):
    """The names of a document: start, end, label; of two that overlap the first."""
    found, end = [], 0
    for name in sorted(row.get("entities", []), key=lambda n: (n["start"], -n["end"])):
        if name["start"] >= end:
            found.append((name["start"], name["end"], LABELS.get(name["label"], name["label"])))
            end = name["end"]
    return found


def f1(gold, found):
    right = sum(len(set(a) & set(b)) for a, b in zip(gold, found))
    total = sum(map(len, gold)) + sum(map(len, found))
    return 200 * right / total if total else 0


def processor_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


# CRFsuite

def tokens_of(row):
    """Tokens as (start, end); documents without any are cut at white space and marks."""
    if row.get("tokens"):
        return [tuple(token) for token in row["tokens"]]
    import re
    return [m.span() for m in re.finditer(r"\w+(?:[.'’-]\w+)*|[^\w\s]", row["text"])]


def shape(word):
    out = []
    for letter in word:
        kind = "X" if letter.isupper() else "x" if letter.islower() else "d" if letter.isdigit() else letter
        if out[-2:] != [kind, kind]:
            out.append(kind)
    return "".join(out)


def features(words, lowers, shapes, i):
    word, lower = words[i], lowers[i]
    out = ["b", "w=" + word, "l=" + lower, "s=" + shapes[i]]
    for n in range(1, 5):
        out += [f"p{n}=" + lower[:n], f"e{n}=" + lower[-n:]]
    for d in (-2, -1, 1, 2):
        if 0 <= i + d < len(words):
            out += [f"l{d}=" + lowers[i + d], f"s{d}=" + shapes[i + d]]
        else:
            out.append(f"none{d}")
    if i > 0:
        out.append("l-1l=" + lowers[i - 1] + "|" + lower)
    if i + 1 < len(words):
        out.append("ll1=" + lower + "|" + lowers[i + 1])
    return out


def stretches(row):
    """The tokens of each paragraph with their features."""
    text, place, part = row["text"], 0, []
    for start, end in tokens_of(row):
        if part and "\n\n" in text[part[-1][1]:start]:
            yield part
            part = []
        part.append((start, end))
    if part:
        yield part


def featured(text, part):
    words = [text[a:b] for a, b in part]
    lowers, shapes = [w.lower() for w in words], [shape(w) for w in words]
    return [features(words, lowers, shapes, i) for i in range(len(words))]


def tags_of(part, names):
    begins = {start: (end, label) for start, end, label in names}
    tags, until, label = [], -1, None
    for start, end in part:
        if start in begins:
            until, label = begins[start]
            tags.append("B-" + label)
        else:
            tags.append("I-" + label if start < until else "O")
    return tags


def names_of(part, tags):
    found = []
    for (start, end), tag in zip(part, tags):
        if tag.startswith("B-") or tag.startswith("I-") and (not found or found[-1][2] != tag[2:] or found[-1][3]):
            found.append([start, end, tag[2:], False])
        elif tag.startswith("I-"):
            found[-1][1] = end
        elif found:
            found[-1][3] = True
    return [tuple(name[:3]) for name in found]


def train_crfsuite(rows, path):
    import pycrfsuite
    trainer = pycrfsuite.Trainer(verbose=False)
    for row in rows:
        names = spans(row)
        for part in stretches(row):
            trainer.append(featured(row["text"], part), tags_of(part, names))
    trainer.set_params({"c1": 0.1, "c2": 0.01, "max_iterations": 80})
    trainer.train(path)


def tag_crfsuite(rows, path):
    import pycrfsuite
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    return [[name for part in stretches(row) for name in names_of(part, tagger.tag(featured(row["text"], part)))]
            for row in rows]


# spaCy

def train_spacy(rows, path, steps):
    import spacy
    from spacy.training import Example
    from spacy.util import compounding, minibatch
    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner")
    examples = []
    for row in rows:
        doc = nlp.make_doc(row["text"])
        names = [name for name in spans(row) if doc.char_span(*name[:2]) is not None]
        for name in names:
            ner.add_label(name[2])
        examples.append(Example.from_dict(doc, {"entities": names}))
    optimizer = nlp.initialize(lambda: examples)
    order, done = random.Random(1), 0
    while done < steps:
        order.shuffle(examples)
        for batch in minibatch(examples, size=compounding(2, 16, 1.01)):
            nlp.update(batch, sgd=optimizer, drop=0.1)
            done += 1
            if done == steps:
                break
    nlp.to_disk(path)


def tag_spacy(rows, path):
    import spacy
    nlp = spacy.load(path)
    return [[(name.start_char, name.end_char, name.label_) for name in doc.ents]
            for doc in nlp.pipe(row["text"] for row in rows)]


# pipe

PIPELINE = "version: 1\nname: peers\ninput:\n  - files: none.jsonl\nstages:\n  - sentences\n  - ner\n" \
    "output:\n  directory: out\n  report: \"off\"\n  tables: \"off\"\n"


def run_pipe(pipe, config, path, output):
    return processor_seconds([pipe, "run", config, path, "--output", output, "--workers", "1", "--quiet",
                              "--restart"])


def documents(output):
    return read(os.path.join(output, "documents.jsonl"))


def count_tokens(rows):
    return sum(len(tokens_of({"text": row["text"]})) for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train")
    parser.add_argument("dev")
    parser.add_argument("news")
    parser.add_argument("--pipe", default=".build/release/pipe")
    parser.add_argument("--documents", type=int, help="train on the first so many documents only")
    parser.add_argument("--news-documents", type=int, default=2000, help="measure speed on so many documents")
    parser.add_argument("--steps", type=int, default=4000, help="batches that spaCy is trained on")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:  # a process of its own, so that its processor time is the peer's alone
        system, model, path = options.child
        {"spacy": tag_spacy, "crfsuite": tag_crfsuite}[system](read(path), model)
        return
    train, dev = read(options.train, options.documents), read(options.dev)
    news = read(options.news, options.news_documents)
    with tempfile.TemporaryDirectory() as folder:
        def put(name, rows):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                for number, row in enumerate(rows):
                    file.write(json.dumps({"id": str(number), "text": row["text"]}, ensure_ascii=False) + "\n")
            return path
        corpus, one = put("news.jsonl", news), put("one.jsonl", [{"text": "Nothing."}])
        gold = [spans(row) for row in dev]
        tokens = count_tokens(news)
        print(f"{len(train)} documents to learn from, {len(dev)} to score, {tokens} tokens to time")
        print("system      micro F1   tokens/s of processor time")
        config = os.path.join(folder, "peers.yaml")
        with open(config, "w", encoding="utf-8") as file:
            file.write(PIPELINE)
        out = os.path.join(folder, "out")
        run_pipe(options.pipe, config, put("dev.jsonl", dev), out)
        found = {row["id"]: [(e["start"], e["end"], e["label"]) for e in row["entities"]] for row in documents(out)}
        score = f1(gold, [found.get(str(number), []) for number in range(len(dev))])
        seconds = run_pipe(options.pipe, config, corpus, out) - run_pipe(options.pipe, config, one, out)
        print(f"{'pipe':10}  {score:8.1f}   {tokens / seconds:12,.0f}   (its shipped model, all it writes)")
        for system, learn, tag in [
            ("crfsuite", train_crfsuite, tag_crfsuite),
            ("spacy", lambda rows, path: train_spacy(rows, path, options.steps), tag_spacy),
        ]:
            model = os.path.join(folder, system)
            learn(train, model)
            score = f1(gold, tag(dev, model))
            child = [sys.executable, __file__, options.train, options.dev, options.news, "--child", system, model]
            seconds = processor_seconds(child + [corpus]) - processor_seconds(child + [one])
            print(f"{system:10}  {score:8.1f}   {tokens / seconds:12,.0f}", flush=True)


if __name__ == "__main__":
    main()
