"""Makes src/main/resources/eco/terms.tsv.gz of eco.obo: python3 terms.py eco.obo terms.tsv.gz"""

import gzip
import re
import sys


def rows(text):
    for stanza in re.split(r"\n\n+", text):
        number = re.search(r"^id: ECO:(\d{7})$", stanza, re.M)
        if not stanza.startswith("[Term]") or not number:
            continue
        name = re.search(r"^name: (.*)$", stanza, re.M).group(1)
        replaced = re.search(r"^replaced_by: ECO:(\d{7})", stanza, re.M)
        if "is_obsolete: true" in stanza:
            yield number.group(1), name.removeprefix("obsolete "), replaced.group(1) if replaced else "obsolete"
        else:
            yield number.group(1), name, ""
        for other in re.findall(r"^alt_id: ECO:(\d{7})$", stanza, re.M):
            yield other, "", number.group(1)


with open(sys.argv[1], encoding="utf-8") as obo:
    all_rows = list(rows(obo.read()))
merged = {row[0] for row in all_rows if row[2].isdigit()}
table = sorted(row for row in all_rows if row[2].isdigit() or row[0] not in merged)
with open(sys.argv[2], "wb") as out, gzip.GzipFile(fileobj=out, mode="wb", filename="", mtime=0) as packed:
    for row in table:
        packed.write(("\t".join(row).rstrip("\t") + "\n").encode())
