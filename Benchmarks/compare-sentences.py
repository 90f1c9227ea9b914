#!/usr/bin/env python3
"""Prints speed and F1 of pipe and of other sentence splitters on the same text in the same run.

    Benchmarks/compare-sentences.py GOLD.jsonl... [--megabytes N]

Makes a Python environment of its own beside the build, with blingfire, spaCy, pySBD and PyICU from
the package index (PyICU needs the headers of ICU, on Debian: apt-get install libicu-dev). One that
cannot be installed is left out, and said so. GOLD are JSON lines with 'text' and 'sentences'; the
corpus for speed is their texts, repeated. Times are of one process's processor, reading left out.
"""
import argparse, json, os, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HOME = os.path.join(ROOT, ".build", "compare-sentences")
PIPE = os.path.join(ROOT, ".build", "release", "pipe")
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
    iterator = icu.BreakIterator.createSentenceInstance(icu.Locale("en"))

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


def pipe_f1(folder, texts, gold):
    """Runs the whole program, because that is what people run."""
    source, config = os.path.join(folder, "in.jsonl"), os.path.join(folder, "pipe.yaml")
    with open(source, "w", encoding="utf-8") as f:
        for index, text in enumerate(texts):
            f.write(json.dumps({"id": str(index), "text": text}) + "\n")
    with open(config, "w") as f:
        f.write("version: 1\nname: sentences\ninput: [{ files: in.jsonl }]\n"
                "stages: [sentences]\noutput: { directory: out }\n")
    subprocess.run([PIPE, "run", config, "--quiet"], check=True)
    found = [set() for _ in texts]
    with open(os.path.join(folder, "out", "documents.jsonl"), encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            found[int(row["id"])] = {(s["start"], s["end"]) for s in row["sentences"]}
    return f1(gold, found)


def pipe_seconds(folder, texts):
    """What the stage took, by the manifest of a run with one worker."""
    source = os.path.join(folder, "big.jsonl")
    with open(source, "w", encoding="utf-8") as f:
        for index, text in enumerate(texts):
            f.write(json.dumps({"id": str(index), "text": text}, ensure_ascii=False) + "\n")
    out = os.path.join(folder, "big-out")
    subprocess.run([PIPE, "run", os.path.join(folder, "pipe.yaml"), source, "--workers", "1",
                    "--output", out, "--quiet"], check=True)
    with open(os.path.join(out, "manifest.json")) as f:
        return json.load(f)["run"]["stage_seconds"]["sentences"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--megabytes", type=float, default=20)
    options = parser.parse_args()
    sets = []
    for path in options.gold:
        with open(path, encoding="utf-8") as f:
            rows = [json.loads(line) for line in f if line.strip()]
        texts = [row["text"] for row in rows]
        gold = [{trimmed(t, *s) for s in row["sentences"]} for t, row in zip(texts, rows)]
        sets.append((os.path.basename(path).removesuffix(".jsonl"), texts, gold))
    base = [text for _, texts, _ in sets for text in texts]
    size = sum(len(text.encode()) for text in base)

    print(f"{'':24}" + "".join(f"{name:>20}" for name, _, _ in sets) + f"{'MB/s':>10}")

    def row(name, scores, speed):
        print(f"{name:24}" + "".join(f"{s:20.2f}" for s in scores) + f"{speed:10.1f}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        scores = [pipe_f1(folder, texts, gold) for _, texts, gold in sets]
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
