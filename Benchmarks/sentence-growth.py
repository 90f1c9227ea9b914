#!/usr/bin/env python3
"""Shows that `sentences` takes time in proportion to its input, however hostile that is.

    Benchmarks/sentence-growth.py

For each piece, a text of a million of it and one of four million go through the stage. The last
column is how much longer the second took for each byte: 1 where growth is linear, 4 where it is
quadratic. Times are the stage's own, from the manifest; take them on a quiet machine.
"""
import json, os, subprocess, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PIPE = os.path.join(ROOT, ".build", "release", "pipe")
PIECES = {
    "spaces": " ", "line ends": "\n", "quotes": '"', "curly quotes": "”", "apostrophes": "'",
    "stops": ".", "stops and spaces": ". ", "digits": "7", "one letter": "a", "capitals": "A ",
    "initials": "A. ", "acronym": "a.", "titles": "Mr. ", "numbers": "1. ", "open brackets": "(",
    "closing brackets": ")", "bracket lines": ")\n", "notes": "[1] ", "marks": "! ",
    "combining marks": "\u0301", "hosts": "a-", "addresses": "x@", "bullets": "• ", "dashes": "- ",
    "emoji": "😀", "joiners": "👩\u200d",
}


def seconds(folder, text):
    source, out = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out")
    with open(source, "w", encoding="utf-8") as f:
        f.write(json.dumps({"id": "1", "text": text + "\nEnd."}, ensure_ascii=False) + "\n")
    subprocess.run([PIPE, "run", os.path.join(folder, "pipe.yaml"), "--workers", "1", "--quiet",
                    "--restart"], check=True)
    with open(os.path.join(out, "manifest.json")) as f:
        return json.load(f)["run"]["stage_seconds"]["sentences"]


def main():
    print(f"{'a million of':20}{'ms':>10}{'four: ms':>10}{'a byte':>10}")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "pipe.yaml"), "w") as f:
            f.write("version: 1\nname: growth\ninput: [{ files: in.jsonl }]\n"
                    "stages: [sentences]\noutput: { directory: out }\n")
        for name, piece in PIECES.items():
            once = min(seconds(folder, piece * 1_000_000) for _ in range(3))
            four = min(seconds(folder, piece * 4_000_000) for _ in range(3))
            ratio = four / once / 4 if once else 0
            print(f"{name:20}{once * 1e3:10.1f}{four * 1e3:10.1f}{ratio:10.2f}", flush=True)


if __name__ == "__main__":
    main()
