"""Reads the description and the Python client made of it: says what cannot be read by Python 3.9, and what is named like a part of it."""

import ast, builtins, compileall, json, keyword, pathlib, sys, typing

taken = {*dir(builtins), *typing.__all__, *keyword.kwlist, *keyword.softkwlist}
names = json.load(open("openapi.json"))["components"]["schemas"]
print("named like a part of Python:", sorted(taken & set(names)))

files = list(pathlib.Path("python").rglob("*.py"))
for file in files:
    ast.parse(file.read_text(encoding="utf-8"), str(file), feature_version=(3, 9))
if not compileall.compile_dir("python", quiet=1):
    sys.exit("not compiled")
classes = {node.name for file in files for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)}
of_their_own = {name for name, schema in names.items() if schema.keys() & {"properties", "enum", "oneOf", "anyOf"}}
print("renamed or missing:", sorted(of_their_own - classes))
