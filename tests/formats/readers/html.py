# SPDX-License-Identifier: GPL-3.0-or-later
# What Python's HTML parser reads in the file named first, as JSON.
import json, sys
from html.parser import HTMLParser

VOID = {"meta", "col", "img", "br"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.elements = [], [], {}
        self.found = {"lang": None, "title": "", "text": [], "tables": [], "labels": [], "ids": [], "images": []}
        self.cell = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.elements[tag] = self.elements.get(tag, 0) + 1
        if tag not in VOID:
            self.open.append(tag)
        if "id" in given:
            self.found["ids"].append(given["id"])
        if tag == "html":
            self.found["lang"] = given.get("lang")
        elif tag == "table":
            self.found["tables"].append([])
            self.found["labels"].append(given.get("aria-labelledby"))
        elif tag == "tr":
            self.found["tables"][-1].append([])
        elif tag in ("th", "td"):
            self.cell = {"tag": tag, "scope": given.get("scope"), "span": given.get("colspan"), "text": ""}
            self.found["tables"][-1][-1].append(self.cell)
        elif tag == "img":
            self.found["images"].append(given)

    def handle_startendtag(self, tag, attributes):
        if tag not in VOID:
            self.faults.append("<%s/> is not closed for a browser" % tag)
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append("</%s> closes nothing" % tag)
        if tag in ("th", "td"):
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell["text"] += data
        elif self.open and self.open[-1] == "title":
            self.found["title"] += data
        elif data.strip() and "style" not in self.open:
            self.found["text"].append(data)


reader = Reader()
with open(sys.argv[1], encoding="utf-8") as file:
    reader.feed(file.read())
reader.close()
reader.found.update(faults=reader.faults + ["<%s> is open" % tag for tag in reader.open], elements=reader.elements)
json.dump(reader.found, sys.stdout)
