from pipe_stage import Setting, Stage, run

# The labels of OntoNotes in those of `pipe`; a name that is not here stays as it is.
LABELS = {"GPE": "LOC", "PER": "PERSON"}


class SpacyNer(Stage):
    """Finds names with a spaCy pipeline that you have."""

    name = "spacy-ner"
    writes = ["entities"]
    settings = {
        "model": ("en_core_web_sm", "An installed package or a folder; 'blank:en' for none."),
        "patterns": Setting(None, "A file of spaCy's entity ruler, in JSON Lines.", file=True),
        "labels": ([], "The labels to keep, in the names of pipe; empty for all."),
        "map_labels": (True, "Whether GPE becomes LOC, and PER PERSON."),
        "batch": Setting(64, "How many documents spaCy takes at once.", minimum=1, maximum=128),
    }

    def prepare(self):
        # Here and not above: `pipe lint` asks what the stage is without waiting for spaCy.
        import spacy

        kind, _, language = self.model.partition(":")
        if kind == "blank" and language:
            self.nlp = spacy.blank(language)
        else:
            self.nlp = spacy.load(self.model, exclude=["tagger", "parser", "lemmatizer"])
        if self.patterns:
            self.nlp.add_pipe("entity_ruler").from_disk(self.patterns)

    def annotate_all(self, documents):
        try:
            parsed = list(self.nlp.pipe((each.text for each in documents), batch_size=self.batch))
        except ValueError as error:
            # Such as a text longer than spaCy takes; alone, a document is rejected by itself.
            if len(documents) > 1:
                for each in documents:
                    self.annotate_all([each])
                return
            documents[0].reject(str(error))
            return
        for document, found in zip(documents, parsed):
            for entity in found.ents:
                label = LABELS.get(entity.label_, entity.label_) if self.map_labels else entity.label_
                if not self.labels or label in self.labels:
                    document.add("entities", entity.start_char, entity.end_char, label=label)


run(SpacyNer)
