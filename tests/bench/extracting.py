#!/usr/bin/env python3
"""How long events take from half a megabyte of history to JSON: one process, sixteen files.

    tests/bench/extracting.py BUILD [FOLDER]      FOLDER: read its *.txt in place of the prose made here

Prints the least processor time of five runs in user mode, the rate and the peak of memory; the exit status is 1 above
LIMIT seconds for half a megabyte, or above MEMORY.  The prose is made of our own sentences, one of four of
which hold a date, as in histories; the words in them vary, so that lookups do not all find the same lines of cache.
"""
import glob
import os
import random
import resource
import subprocess
import sys
import tempfile

BUILD = os.path.abspath(sys.argv[1])
LIMIT, MEMORY = 0.4, 128  # seconds for SIZE bytes, MB
SIZE, FILES = 500_000, 16
SUBJECTS = ("the council;the northern army;Governor Lund;a committee of merchants;the garrison of the old fort;"
            "Captain Elena Ruiz;striking miners;the coastal railway;General Okafor's second division;both parliaments;"
            "an assembly of delegates from nine provinces;the harbour board").split(";")
VERBS = ("approved;captured;abandoned;rebuilt;besieged;reopened;surrendered;occupied;refused;bombarded;sold;"
         "inspected;defended;dissolved").split(";")
OBJECTS = ("the bridge over the Sern;the treaty of Halden;its winter quarters;a line of trenches east of the river;"
           "the capital and its suburbs;the last coal mine;three villages near the border;the charter;"
           "the emergency loan that the ministry had asked for;most of the islands;the arsenal").split(";")
PLACES = "at Marrow Point;in the south;near Tessel;along the coast;outside Norrby;across the strait".split(";")
MONTHS = ("January February March April May June July August September October November December").split()
DATED = ("In {month} {year}, {s} {v} {o} {p}, and {s2} {v2} {o2}.",
         "On {day} {month} {year} {s} {v} {o}; by the end of the month, {s2} had {v2} {o2}.",
         "{S}, which had {v} {o} in {year}, {v2} {o2} {p} on {month} {day}.",
         "“We shall see,” the minister said—and two weeks later {s} {v} {o} {p}.",
         "After {s2} {v2} {o2}, fighting went on {p} until {month} {year}, when {s} {v} {o}.",
         "They {v} {o} the following spring, but {s}, led by a former clerk, {v2} {o2} in late {year}.")
UNDATED = ("Although {s} {v} {o}, many thought that {s2} would not have {v2} {o2} without help from abroad.",
           "{S} and {s2} met {p} to discuss how {o} might be {v}.",
           "{S} {v} {o}.",
           "It was not {s} who {v} {o} but {s2}, whose losses {p} were never counted.",
           "Of those who {v} {o}, few came home, and {s2}, having {v2} {o2}, gave them nothing.")


def sentence(r, year):
    text = r.choice(DATED if r.random() < 0.27 else UNDATED).format(
        s=r.choice(SUBJECTS), s2=r.choice(SUBJECTS), v=r.choice(VERBS), v2=r.choice(VERBS), o=r.choice(OBJECTS),
        o2=r.choice(OBJECTS), p=r.choice(PLACES), S=r.choice(SUBJECTS), month=r.choice(MONTHS), day=r.randrange(1, 29),
        year=year)
    return text[0].upper() + text[1:]


def prose(folder):
    r = random.Random(11)
    for k in range(FILES):
        size, parts = 0, []
        while size < SIZE // FILES:
            parts.append(" ".join(sentence(r, 1700 + 15 * k + r.randrange(15)) for _ in range(5)) + "\n")
            size += len(parts[-1].encode()) + 1
        with open(f"{folder}/{k:02}.txt", "w", encoding="utf-8") as f:
            f.write("\n".join(parts))
    return sorted(glob.glob(f"{folder}/*.txt"))


def run(command):
    """Seconds in user mode of the best of five, peak of memory in MB."""
    best, peak = None, 0
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds, peak = after.ru_utime - before, after.ru_maxrss / 1024
        best = min(best, seconds) if best else seconds
    return best, peak


def main():
    with tempfile.TemporaryDirectory() as tmp:
        files = sorted(glob.glob(f"{sys.argv[2]}/*.txt")) if len(sys.argv) > 2 else prose(tmp)
        size = sum(os.path.getsize(f) for f in files)
        seconds, peak = run([f"{BUILD}/dateline", "-f", "text", "-t", "json", "-o", f"{tmp}/out.json", *files])
    print(f"extracting: {len(files)} files, {size / 1e6:.2f} MB to JSON: {seconds:.2f} s user, "
          f"{size / seconds / 1e6:.1f} MB/s, {peak:.0f} MB")
    return seconds > LIMIT * size / SIZE or peak > MEMORY


if __name__ == "__main__":
    sys.exit(main())
