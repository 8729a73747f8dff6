"""Exotrace from Python. One file, the standard library alone; pandas and networkx are used where they are installed.

    import urllib.request
    urllib.request.urlretrieve("http://127.0.0.1:7070/clients/exotrace.py", "exotrace.py")

    from exotrace import Exotrace
    x = Exotrace()                       # http://127.0.0.1:7070, or what the variable EXOTRACE names
    x.statements(cargo="PD-L1")          # a data frame, or a list of rows without pandas

Parameters are those of the REST API (docs/api.md); `from_` stands for `from`. A list repeats a parameter.
"""

from __future__ import annotations

import csv
import io
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Union

Json = Dict[str, Any]
Row = Dict[str, Any]
Item = Union[str, Mapping[str, Any]]

__all__ = ["Exotrace", "Problem"]


class Problem(Exception):
    """What the server says is wrong: `code` to switch on, `hints` what to do, `suggestions` of names that are meant."""

    def __init__(self, status: int, told: Mapping[str, Any]) -> None:
        self.status = status
        self.code: Optional[str] = told.get("code")
        self.detail: str = told.get("detail") or told.get("title") or "HTTP %d" % status
        self.hints: List[str] = list(told.get("hints") or [])
        self.suggestions: List[str] = list(told.get("suggestions") or [])
        meant = ["Perhaps: " + ", ".join(self.suggestions)] if self.suggestions else []
        super().__init__("\n".join([self.detail, *self.hints, *meant]))


class Exotrace:
    """A server of Exotrace.

    wait: seconds in all that a call waits while the server starts or is busy, before it gives up.
    timeout: seconds for one answer.
    """

    def __init__(self, address: Optional[str] = None, wait: float = 120, timeout: float = 120) -> None:
        self.address = (address or os.environ.get("EXOTRACE") or "http://127.0.0.1:7070").rstrip("/")
        self.wait = wait
        self.timeout = timeout

    # What a notebook asks.

    def statements(self, **filters: Any) -> Any:
        """The statements that fit, one a row."""
        return self.table("/statements", **filters)

    def statement(self, record: str) -> Json:
        """One statement with everything: participants, transfers, steps, modifiers, evidence."""
        return self.get("/statements/" + urllib.parse.quote(record, safe=""))

    def paths(self, from_: Optional[str] = None, to: Optional[str] = None, **options: Any) -> Json:
        """How one thing reaches another: `verdict`, `documented`, `assembled` (hypotheses). With one end, `ends` at the other."""
        return self.get("/paths", **{"from": from_, "to": to}, **options)

    def claims(self, **filters: Any) -> Any:
        """What several statements say alike, one claim a row."""
        return self.table("/claims", **filters)

    def what_if(self, block: Any = None, apply: Any = None, **options: Any) -> Json:
        """What breaks and what survives when something is blocked, or an agent applied."""
        return self.get("/what-if", block=block, apply=apply, **options)

    def resolve(self, names: Iterable[Item], near: int = 3) -> List[Json]:
        """What each name is called here, in their order; an unknown name fails nothing."""
        return self.post("/entities/resolve", {"items": list(names), "near": near})["items"]

    def annotate(self, items: Iterable[Item], context: Optional[Mapping[str, Any]] = None, **options: Any) -> Json:
        """The mechanisms of a list of cargo: names, or mappings with name, log2fc, abundance, p. Read `coverage` first."""
        body: Json = {"items": [{"name": it} if isinstance(it, str) else dict(it) for it in items], **options}
        if context:
            body["context"] = dict(context)
        return self.post("/annotate", body)

    def cypher(self, query: str, **parameters: Any) -> Any:
        """What a query of one's own returns: a pandas.DataFrame, or a list of rows. Writing is refused."""
        found = self.post("/cypher", {"query": query, "parameters": parameters})
        try:
            import pandas
        except ImportError:
            return [dict(zip(found["columns"], row)) for row in found["rows"]]
        return pandas.DataFrame(found["rows"], columns=found["columns"])

    def graph(self, **selection: Any) -> Any:
        """Every leg as an edge: a networkx.MultiDiGraph, or (nodes, edges) without networkx.

        selection: of /export, as statement=["G047", "G105"]. What the source says is not so stays an edge, with
        negated "true"; every value is text, and what is not stated is "". A molecule is one node for all statements, so a
        way along edges of different `statement` is assembled, a hypothesis; a vesicle is one for each statement.
        """
        edges = self._rows("/export", "tsv", selection)
        nodes: Dict[str, Row] = {}
        for edge in edges:
            for end in ("subject", "object"):
                nodes.setdefault(edge[end + "_node"], {"label": edge[end], "type": edge[end + "_type"], "entity": edge[end + "_id"]})
        try:
            import networkx
        except ImportError:
            return nodes, edges
        graph = networkx.MultiDiGraph()
        graph.add_nodes_from(nodes.items())
        graph.add_edges_from((it["subject_node"], it["object_node"], it["id"], it) for it in edges)
        return graph

    def data_version(self) -> str:
        """Of the data that answer, to cite."""
        return self.get("/health")["data_version"]

    # What these rest on, for every other resource.

    def get(self, resource: str, **parameters: Any) -> Json:
        """The JSON of a resource below /api/v1, as "/entities/PD-L1"."""
        return json.loads(self._ask(resource, parameters))

    def post(self, resource: str, body: Any) -> Json:
        return json.loads(self._ask(resource, {}, json.dumps(body).encode()))

    def items(self, resource: str, page: int = 200, **parameters: Any) -> Iterator[Json]:
        """Every item of a list as nested JSON, a page after the other."""
        offset, total = 0, 1
        while offset < total:
            answer = self.get(resource, limit=page, offset=offset, **parameters)
            yield from answer["items"]
            offset, total = offset + page, answer["total"]

    def table(self, resource: str, **parameters: Any) -> Any:
        """Every row of a list: a pandas.DataFrame, or a list of rows of text without pandas. Lists in a cell are joined by |."""
        try:
            import pandas
        except ImportError:
            return self._rows(resource, "csv", parameters)
        text = self._ask(resource, {**parameters, "format": "csv"}).decode()
        return pandas.read_csv(io.StringIO(text), dtype={"references": "string"})

    def _rows(self, resource: str, form: str, parameters: Mapping[str, Any]) -> List[Row]:
        text = self._ask(resource, {**parameters, "format": form}).decode()
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter="\t" if form == "tsv" else ","))

    def _ask(self, resource: str, parameters: Mapping[str, Any], body: Optional[bytes] = None) -> bytes:
        query = urllib.parse.urlencode([(name, text) for name, value in parameters.items() for text in _texts(value)])
        joint = "" if not query else "&" if "?" in resource else "?"
        request = urllib.request.Request(self.address + "/api/v1" + resource + joint + query, data=body)
        if body is not None:
            request.add_header("Content-Type", "application/json")
        end = time.monotonic() + self.wait
        while True:
            try:
                with urllib.request.urlopen(request, timeout=self.timeout) as answer:
                    return answer.read()
            except urllib.error.HTTPError as error:
                pause = error.headers.get("Retry-After", "")
                if error.code not in (429, 503) or not pause.isdigit() or time.monotonic() + int(pause) > end:
                    raise Problem(error.code, _told(error)) from None
                time.sleep(int(pause))


def _texts(value: Any) -> Sequence[str]:
    """As an address has it: nothing for None, each of a list, true and false in small letters."""
    if value is None:
        return []
    if isinstance(value, (list, tuple, set)):
        return [text for it in value for text in _texts(it)]
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def _told(error: urllib.error.HTTPError) -> Mapping[str, Any]:
    try:
        return json.loads(error.read())
    except ValueError:
        return {}
