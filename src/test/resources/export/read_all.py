"""Opens exports with readers that are not ours, and tells what each carries as JSON: legs, signs, what is not so, papers."""
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

import bibtexparser
import networkx
import pandas

folder = pathlib.Path(sys.argv[1])


def told(rows):
    """@param rows leg, kind, relation, sign, whether it is not so, and its publications or what they are called"""
    return {leg: {"kind": kind, "relation": relation, "sign": sign or "", "negated": negated, "papers": sorted(it for it in papers if it)}
            for leg, kind, relation, sign, negated, papers in rows}


def tsv():
    table = pandas.read_csv(folder / "all.tsv", sep="\t", keep_default_na=False)
    return told((row.id, row.kind, row.relation, row.sign, bool(row.negated), str(row.publications).split("|")) for row in table.itertuples())


def graphml():
    graph = networkx.read_graphml(folder / "all.graphml")
    return told((edge["leg"], edge["kind"], edge["relation"], edge.get("sign"), edge["negated"], edge.get("publications", "").split("|"))
                for _, _, edge in graph.edges(data=True))


def kgx():
    with zipfile.ZipFile(folder / "all.zip") as tables:
        nodes, edges = (list(csv.DictReader(io.TextIOWrapper(tables.open(name), "utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))
                        for name in ("nodes.tsv", "edges.tsv"))
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from((node["id"], node) for node in nodes)
    known = graph.number_of_nodes()
    graph.add_edges_from((edge["subject"], edge["object"], edge) for edge in edges)
    assert known == graph.number_of_nodes()
    return told((edge["id"].removeprefix("exotrace:"), edge["exotrace_kind"], edge["exotrace_relation"], edge["exotrace_sign"], edge["negated"] == "true",
                 edge["publications"].split("|")) for _, _, edge in graph.edges(data=True) if edge["exotrace_kind"])


def canonical():
    """The relation fixes the sign there; who cites nobody rests on the document."""
    signs = {"activates": "positive", "inhibits": "negative", "affects": "unknown"}
    data = json.loads((folder / "all.json").read_text("utf-8"))
    documents = {it["id"]: it for it in data["publications"]}
    legs = []
    for it in data["statements"]:
        cited = [documents[it["document"]].get("cites", {}).get(str(number), {}) for number in it.get("references", [])]
        papers = {one["publication"] for one in cited if one.get("status") == "verified"} if cited else {it["document"]}
        for kind, mark in (("transfer", "t"), ("step", "")):
            for leg in it.get(kind + "s", []):
                negated = leg.get("negated", False)
                legs.append((f"{it['record']}/{mark}{leg['n']}", kind, leg["relation"], "" if negated else signs.get(leg["relation"]), negated, papers))
    return told(legs)


def sif():
    table = pandas.read_csv(folder / "all.sif", sep="\t", header=None, names=["source", "relation", "target"])
    graph = networkx.from_pandas_edgelist(table, edge_attr="relation", create_using=networkx.MultiDiGraph)
    return sorted(f"{source} {relation} {target}" for source, target, relation in graph.edges(data="relation"))


def sbgnml():
    """Of each arc, its leg and what its note cites."""
    notes = ["".join(arc.itertext()) for arc in xml.parse(folder / "all.sbgn").iter() if arc.tag.endswith("}arc")]
    return {re.search(r"id: (\S+);", note)[1]: (re.search(r"references: ([0-9|]+);", note) or ["", ""])[1] for note in notes}


def bibtex():
    parser = bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False)
    return sorted(entry["ID"] for entry in bibtexparser.loads((folder / "all.bib").read_text("utf-8"), parser).entries)


def ris():
    mods = subprocess.run(["ris2xml", str(folder / "all.ris")], capture_output=True, check=True).stdout
    return sorted(it.get("ID") for it in xml.fromstring(mods) if it.tag.endswith("mods"))


json.dump({it.__name__: it() for it in (tsv, graphml, kgx, canonical, sif, sbgnml, bibtex, ris)}, sys.stdout)
