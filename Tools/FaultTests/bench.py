"""A small corpus and a pipeline, and what runs over it leave behind."""

import hashlib
import itertools
import json
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


class Bench:
    """A corpus, a pipeline, and the digests of the undisturbed run."""

    def __init__(self, pipe, root):
        self.pipe, self.root = str(pathlib.Path(pipe).resolve()), root
        self.faultrun = str(root / "faultrun")
        subprocess.run(
            ["cc", "-O1", "-o", self.faultrun, str(HERE / "faultrun.c")], check=True)
        (root / "in.jsonl").write_text("".join(self.line(n) for n in range(40)))
        rows = "".join(
            f'c{n},"Dr Hope flew to Lisbon.\nShe liked it, {n} times."\n' for n in range(20))
        (root / "rows.csv").write_text("id,text\n" + rows)
        for name in "edcba":
            (root / f"{name}.txt").write_text(f"Sweden joined. Nato said so, {name}.\n")
        (root / "pipe.yaml").write_text(
            "version: 1\nname: small\ninput:\n  - files: in.jsonl\n  - files: rows.csv\n"
            "  - files: '*.txt'\nstages:\n  - normalize\n  - sentences\n  - ner: { model: rules }\n"
            "  - sentiment\n  - aggregate\n")
        self.names = itertools.count()
        self.shards = ["--shard-size=900"]
        self.whole = ["--shard-size=1M"]
        # A cache that only this folder's runs use.
        self.cached = self.shards + ["--cache=OWN"]

    def obstacle(self):
        """Why nothing can be disturbed on this machine; None if it can."""
        status = subprocess.run([self.faultrun, "--", "true"]).returncode
        return None if status == 0 else "the system does not let processes be traced"

    def library(self, name):
        """A C file beside this one, to be loaded before a program."""
        path = str(self.root / f"{name}.so")
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", "-o", path, str(HERE / f"{name}.c"), "-ldl"],
            check=True)
        return path

    @staticmethod
    def line(number):
        """Every ninth document repeats an identifier, every eleventh is no JSON, some are longer."""
        identifier = number - 8 if number % 9 == 8 else number
        text = f"Mr Macron warned Russia on day {number}. Nato agreed in Oslo."
        text += " It said so." if number % 5 == 2 else ""
        line = json.dumps(
            {"id": f"a{identifier}", "text": text, "date": f"2026-03-0{number % 9 + 1}"})
        return (line[:-1] if number % 11 == 10 else line) + "\n"

    def folder(self):
        return self.root / f"out-{next(self.names)}"

    def command(self, out, size, workers=1):
        options = [f"--cache={out}-cache" if word == "--cache=OWN" else word for word in size]
        return [self.pipe, "run", "pipe.yaml", "--output", str(out), "--workers", str(workers),
                "--progress", "none"] + options

    def run(self, command, before=(), cwd=None, env=None):
        done = subprocess.run(
            [*before, *command], cwd=cwd or self.root, env=env, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)
        return done.returncode, done.stderr.decode(errors="replace")

    def contents(self, out):
        """The digest of every file a user sees; of the manifest without its `run`."""
        found = {}
        for file in sorted(out.iterdir()) if out.exists() else []:
            if file.name == ".pipe":
                continue
            data = file.read_bytes()
            if file.name == "manifest.json":
                manifest = json.loads(data)
                del manifest["run"]
                data = json.dumps(manifest, sort_keys=True).encode()
            found[file.name] = hashlib.sha256(data).hexdigest()
        return found

    @staticmethod
    def leftovers(out):
        """What a run that has ended must not leave in its folder."""
        state = out / ".pipe"
        found = [*state.glob("*.tmp*"), *state.glob("unfinished/*"), *state.glob("kept/*.tmp*")]
        found += [state / name for name in ("shards", "ready") if (state / name).exists()]
        return [str(path.relative_to(out)) for path in found]

    def reference(self, size):
        out = self.folder()
        status, errors = self.run(self.command(out, size))
        assert status == 3, errors
        return self.contents(out)

    def calls(self, out, size):
        """The names of all system calls of one run."""
        log = self.root / f"log-{next(self.names)}"
        self.run(self.command(out, size), [self.faultrun, "-l", str(log), "--"])
        return log.read_text().split()
