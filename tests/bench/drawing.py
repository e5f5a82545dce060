#!/usr/bin/env python3
"""How long a drawing takes, start to end, and how that compares with peers on the same events.

    tests/bench/drawing.py BUILD       BUILD holds dateline; peers are those of BUILD/peers:
    npm install --prefix BUILD/peers labella vis-timeline mermaid      (the last two draw in chromium)
    KEEP=FOLDER keeps what was drawn, to be looked at

Ours alone: the least processor time of several whole processes.  Next to a peer: the least elapsed time of each, run in
turns so that what else the machine does falls on all, since much of a browser's work is done by processes that it does
not wait for.  The peers draw a picture, so it is our SVG that the aim is of, and the exit status 1 where it is
not met; our PDF (pages, tags, links, faces embedded, a pass of libqpdf) stands beside it.
"""
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

BUILD = os.path.abspath(sys.argv[1])
PEERS = f"{BUILD}/peers/node_modules"
HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = "harbour vote treaty northern blockade railway museum canal strike charter of the after second".split()
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def events(n):
    """Half in bursts, half anywhere between 1900 and 2024; a fifth last for months; titles of two to eight words."""
    r = random.Random(7)
    out = []
    for i in range(n):
        year = r.choice((1911, 1936, 1958, 1999)) + r.randrange(3) if r.random() < 0.5 else r.randrange(1900, 2025)
        start = f"{year}-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}"
        end = f"{year + r.randrange(1, 5)}-{r.randrange(1, 13):02}-15" if r.random() < 0.2 else None
        out.append({"start": start, "end": end, "title": f"Event {i} " + " ".join(r.choices(WORDS, k=r.randrange(1, 7)))})
    return sorted(out, key=lambda e: e["start"])


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command, clock):
    """Seconds by `clock` of one run; None: it failed."""
    before = clock()
    p = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return None if p.returncode else clock() - before


def least(commands, rounds, clock):
    """Of each command the least of `rounds` runs, in turns; None: one failed."""
    runs = [[timed(command, clock) for command in commands] for _ in range(rounds)]
    return [None if None in times else min(times) for times in zip(*runs)]


def peak(command):
    out = subprocess.run(["/usr/bin/time", "-f", "%M", *command], capture_output=True, text=True).stderr
    return int(out.split()[-1]) if out.strip() else 0


def write(tmp, n):
    source = f"{tmp}/{n}.yaml"
    with open(source, "w") as f:
        f.write(f"title: {n} events\nevents:\n")
        f.writelines(f"  - {e['start']}{'/' + e['end'] if e['end'] else ''}: {e['title']}\n" for e in events(n))
    return source


def ours(tmp, n, kind):
    command = [f"{BUILD}/dateline", write(tmp, n), "-o", f"{tmp}/{n}.{kind}"]
    seconds, = least([command], 5 if n < 10000 else 2, processor)
    memory = f", {peak(command) / 1024:.0f} MB" if shutil.which("time") else ""
    print(f"drawing: {n} events to {kind.upper()}: {seconds * 1000:.0f} ms{memory}")
    return command


def page_of(tmp, name, script, body):
    path = f"{tmp}/{name}.html"
    with open(path, "w") as f:
        f.write(f'<!doctype html><meta charset="utf-8"><script src="file://{script}"></script>{body}')
    return [*CHROMIUM, f"--user-data-dir={tmp}/{name}", "--virtual-time-budget=10000", "--window-size=1600,2000",
            f"--screenshot={tmp}/{name}.png", f"file://{path}"]


def vis(tmp, data):
    items = json.dumps([{"id": i, "content": e["title"], "start": e["start"], **({"end": e["end"]} if e["end"] else {})}
                        for i, e in enumerate(data)])
    return page_of(tmp, "vis", f"{PEERS}/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
                   f'<div id="t"></div><script>new vis.Timeline(document.getElementById("t"), {items})</script>')


def mermaid(tmp, data):
    lines = "\n".join(f"{e['start']} : {e['title']}" for e in data)
    return page_of(tmp, "mermaid", f"{PEERS}/mermaid/dist/mermaid.min.js",
                   f'<pre class="mermaid">timeline\n{lines}\n</pre><script>mermaid.initialize({{startOnLoad: true}})</script>')


def labella(tmp, data):
    with open(f"{tmp}/events.json", "w") as f:
        json.dump(data, f)
    return ["node", f"{HERE}/labella.cjs", f"{PEERS}/labella", f"{tmp}/events.json", f"{tmp}/labella.svg"]


def compare(tmp, mine, name, peer, aim):
    """True: the aim is missed."""
    if not os.path.isdir(f"{PEERS}/{name}") or not shutil.which("node" if peer is labella else "chromium"):
        print(f"drawing: {name} is not installed")
        return False
    svg, pdf, theirs = least([mine["svg"], mine["pdf"], peer(tmp, events(100))], 6, time.monotonic)
    if not theirs:
        print(f"drawing: {name} failed")
        return False
    print(f"drawing: {name}, 100 events: {theirs * 1000:.0f} ms, {theirs / svg:.1f} times our SVG ({svg * 1000:.0f} ms; "
          f"aim: {aim}), {theirs / pdf:.1f} times our PDF ({pdf * 1000:.0f} ms)")
    return theirs < aim * svg


def main():
    with tempfile.TemporaryDirectory() as tmp:
        for n, kind in ((20, "pdf"), (1000, "pdf"), (10000, "pdf")):
            ours(tmp, n, kind)
        mine = {kind: ours(tmp, 100, kind) for kind in ("svg", "pdf")}
        missed = [compare(tmp, mine, *peer) for peer in (("labella", labella, 5), ("vis-timeline", vis, 50),
                                                         ("mermaid", mermaid, 50))]
        if os.environ.get("KEEP"):
            shutil.copytree(tmp, os.environ["KEEP"], dirs_exist_ok=True, ignore=shutil.ignore_patterns("vis", "mermaid"))
    return any(missed)


if __name__ == "__main__":
    sys.exit(main())
