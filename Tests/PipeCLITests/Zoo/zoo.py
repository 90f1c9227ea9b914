"""A plugin that misbehaves on texts with BOOM in them, in the way its argument names.

It speaks the protocol by itself, so that it can break it.
"""
import json
import os
import sys
import time

how = sys.argv[1]


def say(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def forked():
    """Leaves a child behind that would sleep for ever, and notes its number."""
    child = os.fork()
    if child == 0:
        time.sleep(1000)
    with open(os.environ["ZOO_NOTES"], "a") as notes:
        notes.write(f"{child}\n")


def misbehave(window, answers, index):
    if how == "abort":
        os.abort()
    elif how == "segfault":
        import ctypes
        ctypes.string_at(0)
    elif how == "exit":
        os._exit(7)
    elif how == "exit-in-peace":
        os._exit(0)
    elif how == "exception":
        raise ValueError("no such thing as BOOM")
    elif how == "sleep":
        time.sleep(1000)
    elif how == "spin":
        while True:
            pass
    elif how == "rubbish":
        sys.stdout.write("loading the model, please wait\n")
    elif how == "half":
        sys.stdout.write(json.dumps({"documents": answers})[:20])
        sys.stdout.flush()
        os._exit(0)
    elif how == "half-and-sleep":
        sys.stdout.write('{"documents":[')
        sys.stdout.flush()
        time.sleep(1000)
    elif how == "twice":
        answers.insert(index, answers[index])
    elif how == "missing":
        del answers[index]
    elif how == "wrong-id":
        answers[index]["id"] = "somebody-else"
    elif how == "no-id":
        del answers[index]["id"]
    elif how == "outside":
        answers[index]["shouts"] = [{"start": 0, "end": 10_000}]
    elif how == "backwards":
        answers[index]["shouts"] = [{"start": 3, "end": 1}]
    elif how == "other-words":
        answers[index]["shouts"] = [{"start": 0, "end": 2, "text": "xyz"}]
    elif how == "numbers":
        answers[index]["shouts"] = 7
    elif how == "undeclared":
        answers[index]["entities"] = []
    elif how == "error":
        answers[index] = {"id": answers[index]["id"], "error": "this is not for me"}
    elif how == "not-utf8":
        sys.stdout.buffer.write(b'{"documents":[{"id":"\xff\xfe"}]}\n')
        sys.stdout.flush()
        return False
    elif how == "nothing":
        say(None)
        return False
    elif how == "deep":
        sys.stdout.write("[" * 100_000 + "\n")
        return False
    elif how == "endless":
        while True:
            sys.stdout.write("x" * 1_000_000)
    elif how == "memory":
        eaten = []
        while True:
            eaten.append(bytearray(50_000_000))
    elif how == "flood":
        for _ in range(1000):
            sys.stderr.write("y" * 10_000 + "\n")
        os.abort()
    elif how == "fork":
        forked()
        os._exit(1)
    return True


def children(process, state):
    """How many children of a process are in a state."""
    count = 0
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    fields = file.read().rpartition(")")[2].split()
            except OSError:
                continue
            count += fields[1] == str(process) and fields[0] == state
    return count


for line in sys.stdin:
    request = json.loads(line)
    if request["op"] == "bye":
        break
    if request["op"] == "hello":
        if how == "stillborn":
            sys.exit("the model is missing")
        say({"protocol": 2 if how == "future" else 1, "components": [
            {"name": "zoo", "writes": ["shouts"], "reads": []}]})
        continue
    if request["op"] == "start":
        say({"ready": True} if how != "refuses" else {"error": "no model here"})
        continue
    window = request["documents"]
    answers = []
    for document in window:
        answer = {"id": document["id"], "facts": {"length": len(document["text"])}}
        if how == "spy":
            host = os.getppid()
            answer["facts"] = {
                "mine": len(os.listdir("/proc/self/fd")) - 1,
                "host": len(os.listdir(f"/proc/{host}/fd")),
                "zombies": children(host, "Z")}
        answers.append(answer)
    goes_on = True
    for index in reversed(range(len(window))):
        if "BOOM" in window[index]["text"]:
            if how == "spy":
                os.abort()
            goes_on = misbehave(window, answers, index) and goes_on
    if goes_on:
        say({"documents": answers})
        if how == "line-twice":
            say({"documents": answers})
