# SPDX-License-Identifier: GPL-3.0-or-later
# What stands in the Word document named first, read as a ZIP of XML, as JSON.
import json, sys, zipfile
import xml.etree.ElementTree as xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def text(element):
    parts = []
    for part in element.iter():
        if part.tag == W + "t":
            parts.append(part.text or "")
        elif part.tag == W + "br":
            parts.append("\n")
    return "".join(parts)


def paragraph(element):
    style = element.find(W + "pPr/" + W + "pStyle")
    return {"style": None if style is None else style.get(W + "val"), "text": text(element)}


def row(element):
    properties = element.find(W + "trPr")
    return {
        "head": properties.find(W + "tblHeader") is not None,
        "whole": properties.find(W + "cantSplit") is not None,
        "cells": [{"text": text(cell), "span": None if (span := cell.find(W + "tcPr/" + W + "gridSpan")) is None
                   else int(span.get(W + "val"))} for cell in element.findall(W + "tc")],
    }


def section(element):
    size, margins = element.find(W + "pgSz"), element.find(W + "pgMar")
    return {
        "width": int(size.get(W + "w")), "height": int(size.get(W + "h")), "orient": size.get(W + "orient"),
        "margins": [int(margins.get(W + side)) for side in ("left", "right", "top", "bottom")],
        "ownFirstPage": element.find(W + "titlePg") is not None,
        "heads": {part.get(W + "type"): part.get(R + "id") for part in element.findall(W + "headerReference")},
    }


with zipfile.ZipFile(sys.argv[1]) as file:
    damaged = file.testzip()
    parts = {name: xml.fromstring(file.read(name)) for name in file.namelist() if not name.endswith(".png")}
    times = sorted({info.date_time for info in file.infolist()})
    pictures = [name for name in file.namelist() if name.endswith(".png")]

document = parts["word/document.xml"]
styles = [style.get(W + "styleId") for style in parts["word/styles.xml"].findall(W + "style")]
used = [element.get(W + "val") for tag in ("pStyle", "tblStyle") for element in document.iter(W + tag)]
core = parts["docProps/core.xml"]
json.dump({
    "damaged": damaged,
    "parts": list(parts),
    "times": times,
    "pictures": pictures,
    "paragraphs": [paragraph(p) for p in document.find(W + "body").findall(W + "p")],
    "tables": [[row(r) for r in table.findall(W + "tr")] for table in document.iter(W + "tbl")],
    "sections": [section(s) for s in document.iter(W + "sectPr")],
    "words": [p.get("descr") for p in document.iter() if p.tag.endswith("}docPr")],
    "unknownStyles": sorted(set(used) - set(styles)),
    "spelling": parts["word/styles.xml"].find(".//" + W + "lang").get(W + "val"),
    "head": text(parts["word/head.xml"]),
    "fields": [field.get(W + "instr").strip() for field in parts["word/head.xml"].iter(W + "fldSimple")],
    "foot": text(parts["word/foot.xml"]),
    "properties": {element.tag.split("}")[1]: element.text for element in core},
    "relations": {r.get("Id"): r.get("Target") for r in parts["word/_rels/document.xml.rels"]},
}, sys.stdout)
