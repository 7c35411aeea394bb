# SPDX-License-Identifier: GPL-3.0-or-later
# What stands in the workbook named first, read as a ZIP of XML, as JSON.
import json, sys, zipfile
import xml.etree.ElementTree as xml

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

with zipfile.ZipFile(sys.argv[1]) as file:
    damaged = file.testzip()
    parts = {name: xml.fromstring(file.read(name)) for name in file.namelist()
             if name.endswith((".xml", ".rels"))}
    pictures = [name for name in file.namelist() if name.endswith(".png")]

shared = ["".join(t.text or "" for t in item.iter(S + "t")) for item in parts["xl/sharedStrings.xml"]]
styles = parts["xl/styles.xml"]
codes = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(S + "numFmt")}
fonts = [font.find(S + "b") is not None for font in styles.find(S + "fonts")]
looks = [{"format": codes.get(xf.get("numFmtId"), xf.get("numFmtId")), "bold": fonts[int(xf.get("fontId"))]}
         for xf in styles.find(S + "cellXfs")]


def cell(element):
    kind, value = element.get("t", "n"), element.find(S + "v")
    held = None if value is None else shared[int(value.text)] if kind == "s" else value.text
    return {"kind": kind, "value": held if kind == "s" or held is None else float(held),
            "formula": element.find(S + "f") is not None, **looks[int(element.get("s", 0))]}


def sheet(name, root):
    pane, filtered = root.find(".//" + S + "pane"), root.find(S + "autoFilter")
    setup = root.find(S + "pageSetup")
    return {
        "name": name,
        "cells": {c.get("r"): cell(c) for c in root.iter(S + "c")},
        "heights": {r.get("r"): float(r.get("ht")) for r in root.iter(S + "row") if r.get("ht")},
        "widths": [float(c.get("width")) for c in root.iter(S + "col")],
        "merged": [m.get("ref") for m in root.iter(S + "mergeCell")],
        "frozen": None if pane is None else pane.get("topLeftCell"),
        "filter": None if filtered is None else filtered.get("ref"),
        "page": dict(setup.attrib),
        "fits": root.find(S + "sheetPr/" + S + "pageSetUpPr").get("fitToPage"),
        "head": root.find(S + "headerFooter/" + S + "oddHeader").text,
        "foot": root.find(S + "headerFooter/" + S + "oddFooter").text,
    }


book = parts["xl/workbook.xml"]
targets = {r.get("Id"): "xl/" + r.get("Target") for r in parts["xl/_rels/workbook.xml.rels"]}
json.dump({
    "damaged": damaged,
    "pictures": pictures,
    "sheets": [sheet(s.get("name"), parts[targets[s.get(R + "id")]]) for s in book.iter(S + "sheet")],
    "names": {n.get("name") + "/" + n.get("localSheetId", ""): n.text for n in book.iter(S + "definedName")},
    "title": next(e.text for e in parts["docProps/core.xml"] if e.tag.endswith("}title")),
}, sys.stdout)
