"""A program that writes titles, for tests: HOW it answers, and for how long it sleeps, are its arguments."""
import json
import os
import sys
import time

HOW = sys.argv[1]


def say(value):
    print(value if isinstance(value, str) else json.dumps(value), flush=True)


def main():
    if HOW == "crash":
        sys.exit("no model here")
    if HOW == "deaf":
        sys.stdin.close()
        return
    if HOW == "linger":
        os.close(1), os.close(2)
        time.sleep(60)
    lines = [json.loads(line) for line in sys.stdin]
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump({"lines": lines, "argv": sys.argv[3:], "home": os.environ.get("HOME")}, file)
    if HOW == "late":
        say({"id": lines[0]["id"], "title": "Mill sold"})
        time.sleep(60)
    if HOW == "flood":
        while True:
            say("x" * 4000)
    for line in reversed(lines):
        answer = {"id": line["id"], "title": TITLES.get(HOW, {}).get(line["date"], line["candidates"][0])}
        if HOW == "nonsense":
            say("Mill sold")
        elif HOW == "nobody":
            say({"id": "nobody", "title": "Mill sold"})
        elif HOW == "numbers":
            say({"id": line["id"], "title": 7})
        elif HOW == "long":
            say({"id": line["id"], "title": "x" * 5000})
        elif HOW == "twice":
            say(answer), say(answer)
        elif HOW == "null":
            say({"id": line["id"], "title": None})
        elif HOW != "silent":
            say(answer)


TITLES = {
    "well": {"1994": "Voss mill opens", "2019": "Ada Holm sells 12 mills", "2020": "Council does not close the bridge"},
    "badly": {"1994": "Olaf Berg opens Voss mill", "2019": "Ada Holm sells 20 mills", "2020": "Council closes the bridge"},
    "markup": {"1994": "<script>alert(1)</script> mill\u202e", "2019": "mill\x1b[31m", "2020": "=cmd() not closed"},
}

main()
