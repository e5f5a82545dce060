#!/usr/bin/env python3
"""How long a drawing takes beside the last release, which is built from its own sources, once, in BUILD/release-VERSION.

    tests/bench/release.py BUILD

The release is the first version of CHANGELOG.md: the commit of its tag, else the last of its day.  Both draw in turns;
the exit status is 1 where 100 events to SVG take more than 1.2 times as long as then.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.abspath(sys.argv[1])
MOST, ROUNDS = 1.2, 15


def git(*words):
    p = subprocess.run(["git", *words], capture_output=True, text=True)
    return p.stdout.strip() if p.returncode == 0 else ""


def released():
    """(version, commit); no commit: this is no clone, or a shallow one."""
    with open("CHANGELOG.md", encoding="utf-8") as f:
        version, day = re.search(r"^## \[([\d.]+)\] - (\S+)", f.read(), re.M).groups()
    return version, git("rev-parse", "-q", "--verify", f"v{version}^{{commit}}") or git("log", "-1", "--format=%H", f"--before={day} 23:59:59 +0000")


def built(version, commit):
    """Its program; None: it cannot be built."""
    folder = f"{BUILD}/release-{version}"
    program = f"{folder}/build/dateline"
    if not os.path.exists(program):
        os.makedirs(folder, exist_ok=True)
        sources = subprocess.run(["git", "archive", commit], capture_output=True)
        subprocess.run(["tar", "x", "-C", folder], input=sources.stdout)
        for face in os.listdir("fonts"):
            shutil.copy(f"fonts/{face}", f"{folder}/fonts/{face}") if face.endswith(".ttf") else None
        print(f"release: building {version} ({commit[:9]})", flush=True)
        subprocess.run(["make", "-C", folder, "build/dateline"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "BUILD", "VARIANT")})
    return program if os.path.exists(program) else None


def main():
    import drawing
    version, commit = released()
    program = built(version, commit) if commit else None
    if not program:
        print(f"release: SKIPPED: {version} is not to be had here")
        return False
    with tempfile.TemporaryDirectory() as tmp:
        missed = False
        for n, kind, rounds in ((100, "svg", ROUNDS), (1000, "pdf", ROUNDS // 3)):
            source = drawing.write(tmp, n)
            now, then = drawing.least([[p, source, "-o", f"{tmp}/x.{kind}"] for p in (f"{BUILD}/dateline", program)],
                                      rounds, drawing.processor)
            print(f"release: {n} events to {kind.upper()}: {now * 1000:.0f} ms, {now / then:.2f} times {version} "
                  f"({then * 1000:.0f} ms{f'; aim: {MOST}' if kind == 'svg' else ''})")
            missed |= kind == "svg" and now > MOST * then
    return missed


if __name__ == "__main__":
    sys.exit(main())
