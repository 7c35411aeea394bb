# SPDX-License-Identifier: GPL-3.0-or-later
# The rows that Python's csv module reads in the file named first, with the separator named second, as JSON.
import csv, json, sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    json.dump(list(csv.reader(file, delimiter=sys.argv[2], strict=True)), sys.stdout)
