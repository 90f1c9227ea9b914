"""Times other libraries' normalisation on the texts of JSON Lines, as bench-normalization does."""

import json
import sys
import time
import unicodedata


def best_rate(work, texts, size, rounds=5):
    best = float("inf")
    for _ in range(rounds):
        start = time.thread_time()
        for text in texts:
            work(text)
        best = min(best, time.thread_time() - start)
    return round(size / 1e6 / best)


def main():
    texts = []
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    size = sum(len(text.encode()) for text in texts)

    rate = best_rate(lambda text: unicodedata.normalize("NFC", text), texts, size)
    print(f"Python's unicodedata, NFC\t{rate}")
    try:
        import icu

        nfc = icu.Normalizer2.getNFCInstance()
        print(f"PyICU, NFC\t{best_rate(nfc.normalize, texts, size)}")
    except ImportError:
        print("PyICU, NFC\tnot installed")
    try:
        import ftfy

        part = texts[: max(1, len(texts) // 20)]
        share = sum(len(text.encode()) for text in part)
        print(f"ftfy.fix_text\t{best_rate(ftfy.fix_text, part, share, rounds=2)}")
        fix = ftfy.fix_encoding
        print(f"ftfy.fix_encoding\t{best_rate(fix, part, share, rounds=2)}")
    except ImportError:
        print("ftfy\tnot installed")


main()
