"""Compares the remarks of --flash-raise with the items of --flash-explain.

usage: compare_remarks.py FILE.mlir: prints how many softmaxes agree in id,
place, reason and suggestion; the exit status is 1 if one does not.
"""

import json
import re
import subprocess
import sys

REMARK = re.compile(
    r"^(?P<place>.*?): remark: \[(?P<kind>\w+)\] (?P<id>\S+) \| "
    r"Category:flash-raise \|(?: Function=(?P<function>\S+) \|)? "
    r"(?:Remark=\"(?P<remark>.*)\"|"
    r"Reason=\"(?P<reason>.*?)\", Suggestion=\"(?P<suggestion>.*)\")$", re.M)


def flash_opt(*arguments):
    return subprocess.run(["flash-opt", sys.argv[1], *arguments],
                          capture_output=True, text=True, check=True)


def read_remarks():
    text = flash_opt("--flash-raise", "--remarks-filter=.*", "-o",
                     "/dev/null").stderr
    for match in REMARK.finditer(text):
        if match["kind"] == "Passed":
            yield (match["function"], match["remark"])
        else:
            yield (match["function"], match["place"], match["id"],
                   match["reason"], match["suggestion"])


def read_report():
    report = json.loads(flash_opt("--flash-explain=json").stdout)
    for item in report["items"]:
        if item["kind"] == "miss":
            yield (item["function"], item["blocker_location"], item["id"],
                   item["reason"], item["suggestion"])
        elif item["details"].startswith("softmax raised"):
            yield (item["function"], item["details"])


def main():
    # The report has an attention where its result is, after softmaxes that are
    # between.
    remarks, report = sorted(read_remarks()), sorted(read_report())
    for text, other in ((remarks, report), (report, remarks)):
        for entry in text:
            if entry not in other:
                print("only in one:", entry)
    print(f"{len(remarks)} remarks")
    return remarks != report


if __name__ == "__main__":
    sys.exit(main())
