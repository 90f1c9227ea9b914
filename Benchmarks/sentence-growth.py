#!/usr/bin/env python3
"""Shows that `sentences` takes time in proportion to its input, however hostile that is.

    Benchmarks/sentence-growth.py

For each piece, a text of a million of it and one of four million go through the stage. The last
column is how much longer the second took for each byte: 1 where growth is linear, 4 where it is
quadratic. Times are of the processor, and of the stage alone (see processor_time.py).
"""
import json, os, tempfile

import processor_time

PIECES = {
    "spaces": " ", "line ends": "\n", "quotes": '"', "curly quotes": "”", "apostrophes": "'",
    "stops": ".", "stops and spaces": ". ", "digits": "7", "one letter": "a", "capitals": "A ",
    "initials": "A. ", "acronym": "a.", "titles": "Mr. ", "numbers": "1. ", "open brackets": "(",
    "closing brackets": ")", "bracket lines": ")\n", "notes": "[1] ", "marks": "! ",
    "combining marks": "\u0301", "hosts": "a-", "addresses": "x@", "bullets": "• ", "dashes": "- ",
    "emoji": "😀", "joiners": "👩\u200d",
}


def seconds(folder, text):
    source = os.path.join(folder, "in.jsonl")
    with open(source, "w", encoding="utf-8") as f:
        f.write(json.dumps({"id": "1", "text": text + "\nEnd."}, ensure_ascii=False) + "\n")
    return processor_time.sentences(folder, source)


def main():
    print(f"{'a million of':20}{'ms':>10}{'four: ms':>10}{'a byte':>10}")
    with tempfile.TemporaryDirectory() as folder:
        for name, piece in PIECES.items():
            once = seconds(folder, piece * 1_000_000)
            four = seconds(folder, piece * 4_000_000)
            # Below a few milliseconds a ratio is that of the clock's steps.
            ratio = f"{four / once / 4:10.2f}" if once >= 0.004 else f"{'-':>10}"
            print(f"{name:20}{once * 1e3:10.0f}{four * 1e3:10.0f}{ratio}", flush=True)


if __name__ == "__main__":
    main()
