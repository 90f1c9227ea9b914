"""What a stage of `pipe` takes of the processor, apart from reading, writing and starting."""
import os, subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PIPE = os.path.join(ROOT, ".build", "release", "pipe")
ONCE = "stages: [sentences]"
TWICE = "stages: [sentences, { use: sentences, id: again }]"


def run(folder, stages, source):
    """The processor time of one run over JSON Lines, with one worker."""
    config = os.path.join(folder, "timed.yaml")
    with open(config, "w") as f:
        f.write(f"version: 1\nname: timed\ninput: [{{ files: in.jsonl }}]\n{stages}\n"
                'output: { directory: timed, documents: "off" }\n')
    process = subprocess.Popen([PIPE, "run", config, source, "--workers", "1", "--quiet",
                                "--restart"])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"'{PIPE} run' ended with status {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def sentences(folder, source, rounds=3):
    """What `sentences` takes: the same run with the stage twice and once, the one less the other.

    The least of each is taken, since whatever else the machine does only adds.
    """
    once, twice = [], []
    for _ in range(rounds):
        once.append(run(folder, ONCE, source))
        twice.append(run(folder, TWICE, source))
    return max(min(twice) - min(once), 0.0)
