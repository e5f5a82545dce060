#!/usr/bin/env python3
"""How fast and in how much memory a whole process tags prose, and the same for chrono-node where it is installed.

    tests/bench/tagging.py BUILD       npm install --prefix BUILD/peers chrono-node

Text in, TimeML out, by processor time.  Made-up histories: paragraphs of several lengths and phrases of many kinds, the
same ones for everybody.  The exit status is 1 where ours is slower than FLOOR, takes more than twice the time per byte
for ten times the text, or more than MOST_MB for a corpus of the usual size.
"""
import os
import random
import subprocess
import sys
import tempfile

BUILD = os.path.abspath(sys.argv[1])
HERE = os.path.dirname(os.path.abspath(__file__))
FLOOR, MOST_MB = 10, 64
PHRASES = ["On May {d}", "In early {y}", "By the end of {y}", "Three weeks later", "In the spring of {y}", "From {y} to 1950",
           "On {d} November {y}", "The following day", "In July", "Since {y}", "During the last week of August", "Now",
           "After more than two years", "On the morning of 12 June", "In the late 1930s", "That winter"]
CLAUSES = ["the harbour was closed by ice", "the council met in the old mill", "the army crossed the river with {n} men",
           "nobody in the town believed it", "a bridge was built by the carters", "the line held, and the ships came in",
           "the governor, a quiet man with a great many friends, wrote home", "bread was dear and coal was not to be had",
           "the vote was lost by {n} to 12", "they laid the stone of the new museum and went to dinner"]


def prose(size):
    r = random.Random(11)
    out, have = [], 0
    while have < size:
        lines = []
        for _ in range(r.randrange(2, 6)):
            text = f"{r.choice(PHRASES)}, {r.choice(CLAUSES)}, {r.choice(CLAUSES)}, while {r.choice(CLAUSES)}."
            lines.append(text.format(d=r.randrange(1, 29), y=r.randrange(1900, 1950), n=r.randrange(20, 900)))
        out.append(" ".join(lines) + "\n\n")
        have += len(out[-1])
    return "".join(out)[:size]


def run(command):
    """Seconds of the processor and peak MB of a process; None: it failed."""
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = status
    return None if status else (used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def main():
    good = True
    rates = []
    with tempfile.TemporaryDirectory() as tmp:
        for size in (1_000_000, 10_000_000):
            path = f"{tmp}/{size}.txt"
            with open(path, "w") as f:
                f.write(prose(size))
            best = min(run([f"{BUILD}/dateline", "-f", "text", "-t", "timeml", "-o", f"{tmp}/o.tml", path]) for _ in range(3))
            rates.append(best[0] / size)
            print(f"tagging: {size // 1000000} MB of prose to TimeML: {size / best[0] / 1e6:.1f} MB/s, {best[1]:.0f} MB")
            good &= size / best[0] / 1e6 >= FLOOR and (size > 1_000_000 or best[1] <= MOST_MB)
        ratio = 10 * rates[1] / rates[0]
        print(f"tagging: ten times the text takes {ratio:.1f} times as long")
        good &= ratio <= 20
        if os.path.isdir(f"{BUILD}/peers/node_modules/chrono-node"):
            peer = run(["node", f"{HERE}/chrono.mjs", f"{BUILD}/peers", f"{tmp}/1000000.txt"])
            print(f"tagging: chrono-node: {1 / peer[0]:.1f} MB/s, {peer[1]:.0f} MB" if peer else "tagging: chrono-node failed")
        else:
            print("tagging: chrono-node is not installed")
    return 0 if good else 1


sys.exit(main())
