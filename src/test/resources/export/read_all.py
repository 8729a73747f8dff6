"""Opens exports with readers that are not ours, and tells what each carries as JSON: legs, signs, what is not so, papers."""
import collections
import csv
import io
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

import bibtexparser
import networkx
import pandas

folder = pathlib.Path(sys.argv[1])


def told(rows):
    """@param rows kind, sign, whether it is not so, and its publications"""
    rows = list(rows)
    return {
        "kinds": collections.Counter(kind for kind, _, _, _ in rows), "signs": collections.Counter(sign for _, sign, _, _ in rows if sign),
        "negated": sum(negated for _, _, negated, _ in rows), "papers": sorted({paper for row in rows for paper in row[3] if paper}),
    }


def tsv():
    table = pandas.read_csv(folder / "all.tsv", sep="\t", keep_default_na=False)
    return told((row.kind, row.sign, row.negated, str(row.publications).split("|")) for row in table.itertuples())


def graphml():
    graph = networkx.read_graphml(folder / "all.graphml")
    return told((edge["kind"], edge.get("sign"), edge["negated"], edge.get("publications", "").split("|")) for _, _, edge in graph.edges(data=True))


def kgx():
    with zipfile.ZipFile(folder / "all.zip") as tables:
        nodes, edges = (list(csv.DictReader(io.TextIOWrapper(tables.open(name), "utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))
                        for name in ("nodes.tsv", "edges.tsv"))
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from((node["id"], node) for node in nodes)
    known = graph.number_of_nodes()
    graph.add_edges_from((edge["subject"], edge["object"], edge) for edge in edges)
    assert known == graph.number_of_nodes()
    return told((edge["exotrace_kind"], edge["exotrace_sign"], edge["negated"] == "true", edge["publications"].split("|"))
                for _, _, edge in graph.edges(data=True) if edge["exotrace_kind"])


def canonical():
    data = json.loads((folder / "all.json").read_text("utf-8"))
    return {
        "transfers": sum(len(it.get("transfers", [])) for it in data["statements"]), "steps": sum(len(it.get("steps", [])) for it in data["statements"]),
        "negated": sum(leg.get("negated", False) for it in data["statements"] for leg in it.get("transfers", []) + it.get("steps", [])),
        "papers": len(data["publications"]),
    }


def sif():
    table = pandas.read_csv(folder / "all.sif", sep="\t", header=None, names=["source", "relation", "target"])
    graph = networkx.from_pandas_edgelist(table, edge_attr="relation", create_using=networkx.MultiDiGraph)
    return collections.Counter(relation for _, _, relation in graph.edges(data="relation"))


def bibtex():
    parser = bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False)
    return sorted(entry["ID"] for entry in bibtexparser.loads((folder / "all.bib").read_text("utf-8"), parser).entries)


def ris():
    mods = subprocess.run(["ris2xml", str(folder / "all.ris")], capture_output=True, check=True).stdout
    return sorted(it.get("ID") for it in xml.fromstring(mods) if it.tag.endswith("mods"))


json.dump({it.__name__: it() for it in (tsv, graphml, kgx, canonical, sif, bibtex, ris)}, sys.stdout)
