#!/usr/bin/env python3
"""Prints speed and F1 of pipe and of other sentence splitters on the same text in the same run.

    Benchmarks/compare-sentences.py GOLD.jsonl... [--megabytes N]
    Benchmarks/compare-sentences.py --rules rules_pysbd_*.test.jsonl

Makes a Python environment of its own beside the build, with blingfire, spaCy, pySBD and PyICU from
the package index (PyICU needs the headers of ICU, on Debian: apt-get install libicu-dev). One that
cannot be installed is left out, and said so. GOLD are JSON lines with 'text' and 'sentences'; the
corpus for speed is their texts, repeated. Times are of one process's processor, reading left out.
"""
import argparse, json, os, re, subprocess, sys, tempfile, time

import processor_time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HOME = os.path.join(ROOT, ".build", "compare-sentences")
PIPE = processor_time.PIPE
PACKAGES = {"blingfire": "blingfire", "spaCy": "spacy", "pySBD": "pysbd", "ICU": "PyICU"}


def enter_environment():
    """Starts this script again inside its environment, which is made the first time."""
    python = os.path.join(HOME, "bin", "python")
    if os.path.abspath(sys.prefix) == HOME:
        return
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", HOME], check=True)
        for package in PACKAGES.values():
            done = subprocess.run([python, "-m", "pip", "install", "--quiet", package])
            if done.returncode:
                print(f"{package} cannot be installed; it is left out", file=sys.stderr)
    os.execv(python, [python] + sys.argv)


def trimmed(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def blingfire():
    from blingfire import text_to_sentences_and_offsets as split
    return lambda text: list(split(text)[1])


def spacy():
    import spacy
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.max_length = 1 << 30
    return lambda text: [(s.start_char, s.end_char) for s in nlp(text).sents]


def pysbd():
    import pysbd
    split = pysbd.Segmenter(language="en", clean=False, char_span=True)
    return lambda text: [(s.start, s.end) for s in split.segment(text)]


def icu():
    import icu
    iterator = icu.BreakIterator.createSentenceInstance(icu.Locale("root"))

    def split(text):
        # ICU counts UTF-16 units.
        wide = any(ord(c) > 0xFFFF for c in text)
        places = list(range(len(text) + 1))
        if wide:
            places, n = {}, 0
            for index, c in enumerate(text):
                places[n] = index
                n += 2 if ord(c) > 0xFFFF else 1
            places[n] = len(text)
        iterator.setText(icu.UnicodeString(text))
        start, spans = 0, []
        for end in iterator:
            spans.append((places[start], places[end]))
            start = end
        return spans
    return split


OTHERS = {"blingfire": blingfire, "spaCy": spacy, "pySBD": pysbd, "ICU": icu}
NOTES = {"spaCy": "spaCy, sentencizer", "ICU": "ICU, sentences only"}


def f1(gold, found):
    hits = sum(len(g & f) for g, f in zip(gold, found))
    total = sum(map(len, gold)) + sum(map(len, found))
    return 200 * hits / total if total else 0.0


def pipe_sentences(folder, texts, language="en"):
    """Runs the whole program, because that is what people run."""
    source, config = os.path.join(folder, "in.jsonl"), os.path.join(folder, "pipe.yaml")
    with open(source, "w", encoding="utf-8") as f:
        for index, text in enumerate(texts):
            f.write(json.dumps({"id": str(index), "text": text}) + "\n")
    with open(config, "w") as f:
        f.write("version: 1\nname: sentences\ninput: [{ files: in.jsonl }]\n"
                f"stages: [sentences: {{ language: {language} }}]\noutput: {{ directory: out }}\n")
    subprocess.run([PIPE, "run", config, "--quiet", "--restart"], check=True)
    found = [set() for _ in texts]
    with open(os.path.join(folder, "out", "documents.jsonl"), encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            found[int(row["id"])] = {(s["start"], s["end"]) for s in row["sentences"]}
    return found


def pipe_seconds(folder, texts):
    """What the stage takes on these texts."""
    source = os.path.join(folder, "big.jsonl")
    with open(source, "w", encoding="utf-8") as f:
        for index, text in enumerate(texts):
            f.write(json.dumps({"id": str(index), "text": text}, ensure_ascii=False) + "\n")
    return processor_time.sentences(folder, source)


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


# Languages of the rules' names, and whether `sentences` knows them.
LANGUAGES = {"deutsch": "de", "french": "fr", "spanish": "es", "italian": "it", "dutch": "nl",
             "polish": "pl", "russian": "ru", "greek": "el", "chinese": "zh", "japanese": "ja",
             "arabic": "ar", "hindi": "hi"}
KNOWN = {"de", "fr", "es", "it", "nl", "pl", "ru"}


def compare_rules(paths):
    """Prints how many texts of each language are split exactly, by pipe and by UAX 29."""
    print(f"{'':12}{'texts':>8}{'pipe':>8}{'UAX 29':>8}")
    for path in paths:
        name = re.search(r"([a-z]+)(\.test)?\.jsonl$", path)[1]
        language = LANGUAGES[name]
        samples = rows(path)
        texts = [row["text"] for row in samples]
        gold = [{trimmed(t, *s) for s in row["sentences"]} for t, row in zip(texts, samples)]
        with tempfile.TemporaryDirectory() as folder:
            ours = pipe_sentences(folder, texts, language if language in KNOWN else "other")
        split = icu()
        theirs = [{trimmed(t, *s) for s in split(t)} - {(len(t), len(t))} for t in texts]
        exact = [sum(g == f for g, f in zip(gold, found)) for found in (ours, theirs)]
        print(f"{name:12}{len(texts):8}{exact[0]:8}{exact[1]:8}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--rules", action="store_true",
                        help="GOLD are the rules of languages: count the texts split exactly")
    options = parser.parse_args()
    if options.rules:
        return compare_rules(options.gold)
    sets = []
    for path in options.gold:
        samples = rows(path)
        texts = [row["text"] for row in samples]
        gold = [{trimmed(t, *s) for s in row["sentences"]} for t, row in zip(texts, samples)]
        sets.append((os.path.basename(path).removesuffix(".jsonl"), texts, gold))
    base = [text for _, texts, _ in sets for text in texts]
    size = sum(len(text.encode()) for text in base)

    print(f"{'':24}" + "".join(f"{name:>20}" for name, _, _ in sets) + f"{'MB/s':>10}")

    def row(name, scores, speed):
        print(f"{name:24}" + "".join(f"{s:20.2f}" for s in scores) + f"{speed:10.1f}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        scores = [f1(gold, pipe_sentences(folder, texts)) for _, texts, gold in sets]
        big = base * max(1, round(options.megabytes * 1e6 / size))
        row("pipe, tokens too", scores,
            size / 1e6 * (len(big) // len(base)) / pipe_seconds(folder, big))
    for name, make in OTHERS.items():
        try:
            split = make()
        except ImportError as error:
            print(f"{name}: left out ({error})")
            continue
        start = time.process_time()
        found = [split(text) for text in base]
        seconds = time.process_time() - start
        scores, offset = [], 0
        for _, texts, gold in sets:
            part = found[offset:offset + len(texts)]
            offset += len(texts)
            scores.append(f1(gold, [{trimmed(t, a, b) for a, b in s} - {(len(t), len(t))}
                                    for t, s in zip(texts, part)]))
        row(NOTES.get(name, name), scores, size / 1e6 / seconds)


if __name__ == "__main__":
    enter_environment()
    main()
