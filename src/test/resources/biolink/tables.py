"""Writes the tables below src/main/resources/biolink out of the Biolink Model's own file.

python3 src/test/resources/biolink/tables.py biolink-model.yaml src/main/resources/biolink
"""
import pathlib
import sys

import yaml

model = yaml.safe_load(pathlib.Path(sys.argv[1]).read_text())
folder = pathlib.Path(sys.argv[2])
classes, slots, enums = model["classes"], model["slots"], model["enums"]
source = (f"of the Biolink Model {model['version']}, out of biolink-model.yaml of https://github.com/biolink/biolink-model "
          "(CC0-1.0 in that file, Apache-2.0 for the repository).")


def camel(name):
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def snake(name):
    return name.replace(" ", "_") if name else ""


def above(name):
    while name:
        yield name
        name = slots[name].get("is_a")


def words(it, *flags):
    return "|".join(flag for flag in flags if it.get(flag))


def write(name, what, rows):
    """A row for each name; the model tells KnowledgeGraph in two spellings."""
    once = {row[:1] if name != "values.tsv" else row: row for row in reversed(rows)}
    text = "".join("\t".join(row) + "\n" for row in sorted(once.values()))
    (folder / name).write_text(f"# {what} {source}\n{text}")


write("classes.tsv", "Classes, the wider class of each, its mixins, and whether it is abstract,", [
    (camel(name), camel(it.get("is_a") or ""), "|".join(camel(mixin) for mixin in it.get("mixins") or []), words(it, "abstract", "mixin"))
    for name, it in classes.items() for it in [it or {}]])
write("predicates.tsv", "Predicates, the wider one of each, its domain and range where it says them, and what it is,", [
    (snake(name), snake(it.get("is_a")), camel(it.get("domain") or ""), camel(it.get("range") or ""), words(it, "abstract", "mixin", "deprecated", "symmetric"))
    for name, it in slots.items() for it in [it or {}] if "related to" in above(name)])
write("values.tsv", "Values that a column of an edge may have", [
    (column, value) for column, enum in {
        "object_direction_qualifier": "DirectionQualifierEnum", "object_aspect_qualifier": "GeneOrGeneProductOrChemicalEntityAspectEnum",
        "knowledge_level": "KnowledgeLevelEnum", "agent_type": "AgentTypeEnum"}.items() for value in enums[enum]["permissible_values"]])
