"""Stages of `pipe` in Python: one file, nothing to install.

    from pipe_stage import Stage, run

    class Shout(Stage):
        "Finds words in capitals."
        writes = ["shouts"]
        settings = {"least": (2, "The fewest letters of a word.")}

        def annotate(self, document):
            for match in re.finditer("[A-Z]+", document.text):
                if len(match[0]) >= self.least:
                    document.add("shouts", *match.span())

    run(Shout)

A stage is told about one document at a time (`annotate`) or about many (`annotate_all`). What it
prints goes to standard error. Offsets count characters, as Python's own do.
"""
import json
import os
import sys

PROTOCOL = 1


class Reject(Exception):
    """Raised for a document that cannot be processed: it is quarantined with the message."""


class Document:
    """One document: `id`, `text`, each layer that the stage reads, and for filters `meta`."""

    __slots__ = ("id", "text", "_fields", "_answer")

    def __init__(self, fields):
        self.id = identifier = fields["id"]
        self.text = fields["text"]
        self._fields = fields
        self._answer = {"id": identifier}

    def __getattr__(self, name):
        try:
            return self._fields[name]
        except KeyError:
            raise AttributeError(f"the stage does not read '{name}'") from None

    def add(self, layer, start, end, **fields):
        """Adds an annotation of text[start:end] to a layer."""
        self._answer.setdefault(layer, []).append({"start": start, "end": end, **fields})

    def fact(self, name, value):
        """States something about the document as a whole."""
        self._answer.setdefault("facts", {})[name] = value

    def reject(self, reason):
        """Sends the document to the quarantine."""
        self._answer = {"id": self.id, "error": reason}


class Setting:
    """A setting with limits or choices; a plain default says enough for most."""

    def __init__(self, default, help, minimum=None, maximum=None, choices=None, file=False):
        self.default = default
        self.help = help
        self.keywords = _type(default)
        if minimum is not None or maximum is not None:
            if minimum is None or maximum is None:
                raise TypeError("give both 'minimum' and 'maximum'")
            self.keywords |= {"minimum": minimum, "maximum": maximum}
        if choices:
            self.keywords = {"enum": list(choices)}
        if file:
            self.keywords = {"type": "string", "format": "file"}
        if default is None:
            self.keywords["optional"] = True


def _type(value):
    if isinstance(value, bool):
        return {"type": "boolean"}
    if isinstance(value, int):
        return {"type": "integer"}
    if isinstance(value, float):
        return {"type": "number"}
    if isinstance(value, (list, tuple)):
        return {"type": "array", "items": _type(value[0] if value else "")}
    return {"type": "string"}


class Stage:
    """A step of a pipeline. The class says what it is; the docstring is its summary."""

    name = None        # the class's name in small letters, unless said otherwise
    version = "1"      # raise it when the same text may give another result
    kind = "annotator"  # or "filter", which has `keeps` in place of `annotate`
    reads = []         # layers that earlier stages wrote: tokens, sentences, entities, …
    writes = []        # layers of its own, and those it replaces
    settings = {}      # name: (default, help), or name: Setting(…)
    examples = []      # (text, text with ⟦layer marks⟧) or (…, …, settings as in YAML)

    def prepare(self):
        """Loads models and files, once, after the settings are known."""

    def annotate(self, document):
        """Says what it finds with `document.add` and `document.fact`."""
        raise NotImplementedError(f"{type(self).__name__} has no 'annotate(self, document)'")

    def keeps(self, document):
        """Of a filter: whether the document goes on."""
        return True

    def annotate_all(self, documents):
        """The same for many documents, for models that are faster that way."""
        work = self._filter if self.kind == "filter" else self.annotate
        for document in documents:
            try:
                work(document)
            except Reject as reason:
                document.reject(str(reason))

    def _filter(self, document):
        document._answer["keep"] = bool(self.keeps(document))


def _settings(stage):
    for name, value in stage.settings.items():
        yield name, value if isinstance(value, Setting) else Setting(*value)


def _name(stage):
    return stage.name or stage.__name__.lower()


def _describe(stage):
    examples = [dict(zip(("before", "after", "settings"), example)) for example in stage.examples]
    return {
        "name": _name(stage), "kind": stage.kind, "version": stage.version,
        "summary": (stage.__doc__ or "").strip().split("\n")[0],
        "reads": list(stage.reads), "writes": list(stage.writes), "examples": examples,
        "settings": [
            {"name": name, "help": setting.help, "default": setting.default, **setting.keywords}
            for name, setting in _settings(stage)],
    }


def _start(stages, request):
    for kind in stages:
        if _name(kind) == request["component"]:
            stage = kind()
            for name, setting in _settings(kind):
                setattr(stage, name, request["settings"].get(name, setting.default))
            stage.prepare()
            return stage
    raise LookupError(f"there is no stage '{request['component']}'")


def run(*stages):
    """Serves `pipe` until it says goodbye."""
    # Bytes in large pieces: a text stream reads 8 kB at a time, and a window is larger.
    requests = open(sys.stdin.fileno(), "rb", buffering=1 << 18, closefd=False)
    answers = open(os.dup(sys.stdout.fileno()), "wb", buffering=1 << 18)
    # Whatever else is printed, by libraries and programs too, is no answer.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    loads = json.JSONDecoder().decode
    dumps = json.JSONEncoder(
        ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
    stage = None
    for line in requests:
        request = loads(line.decode())
        if request["op"] == "annotate":
            documents = [Document(fields) for fields in request["documents"]]
            stage.annotate_all(documents)
            answer = {"documents": [document._answer for document in documents]}
        elif request["op"] == "hello":
            answer = {"protocol": PROTOCOL, "offsets": "codepoint",
                      "components": [_describe(each) for each in stages]}
        elif request["op"] == "start":
            try:
                stage = _start(stages, request)
                answer = {"ready": True}
            except Exception as error:
                answer = {"error": f"{type(error).__name__}: {error}"}
        else:
            break
        answers.write(dumps(answer).encode())
        answers.write(b"\n")
        answers.flush()
