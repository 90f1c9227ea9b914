#!/usr/bin/env python3
"""Shows that `sentiment` takes time in proportion to its input, at all three levels.

    Benchmarks/sentiment-growth.py [MEGABYTES]        10 MB, and a half, a quarter and an eighth of it

Each text is one document: the sample's news over and over, one sentence that never ends, and one that
is full of names. Every word with a capital is an entity. Seconds are of the processor and of the stage
alone: a run with the stage twice, less one with it once (see processor_time.py).
"""
import glob, json, os, re, sys, tempfile

import processor_time

ONCE = "stages: [sentences, sentiment]"
TWICE = "stages: [sentences, sentiment, { use: sentiment, id: again }]"
NAME = re.compile(r"[A-Z][a-z]+")


def news():
    paths = sorted(glob.glob(os.path.join(processor_time.ROOT, "pipelines/sample-news/*.txt")))
    return "\n\n".join(open(path, encoding="utf-8").read() for path in paths) + "\n\n"


TEXTS = {
    "news": news(),
    "one sentence": "and the corrupt board praised a brave and not very honest critic of the war ",
    "one sentence of names": "Smith praised Jones and Brown, who blamed Baker and Okafor, but ",
}


def seconds(folder, text, rounds=2):
    source = os.path.join(folder, "in.jsonl")
    entities = [{"start": m.start(), "end": m.end(), "label": "PERSON"} for m in NAME.finditer(text)]
    with open(source, "w", encoding="utf-8") as out:
        out.write(json.dumps({"id": "1", "text": text, "entities": entities}) + "\n")
    once = min(processor_time.run(folder, ONCE, source) for _ in range(rounds))
    twice = min(processor_time.run(folder, TWICE, source) for _ in range(rounds))
    return max(twice - once, 1e-6)


def main():
    most = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    print(f"{'text':24}{'MB':>8}{'seconds':>10}{'MB/s':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name, piece in TEXTS.items():
            for part in (8, 4, 2, 1):
                size = int(most * 1e6 / part)
                text = (piece * (size // len(piece) + 1))[:size]
                time = seconds(folder, text)
                print(f"{name:24}{size / 1e6:8.2f}{time:10.3f}{size / 1e6 / time:8.1f}", flush=True)


if __name__ == "__main__":
    main()
