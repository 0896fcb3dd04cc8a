#!/usr/bin/env python3
"""Measure what the reminders cost while nothing is due: memory and wake-ups of `surae agent`.

    scripts/measure_agent.py [PROGRAM] [SECONDS]

Needs Linux, xvfb-run, dbus-run-session and dunst, which shows one notification before it is measured.
Prints a table
with what was promised.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MOST_KILOBYTES = 6 * 1024
MOST_WAKEUPS = 1.0


def memory(process):
    text = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))


def wakeups(process):
    """Times that a thread slept and was woken, of all threads that are there."""
    statuses = Path(f"/proc/{process}/task").glob("*/status")
    found = (re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read_text(), re.M) for status in statuses)
    return sum(int(count.group(1)) for count in found)


def main(program="target/release/surae", seconds="60"):
    if os.environ.get("SURAE_MEASURING") is None:
        os.environ["SURAE_MEASURING"] = "1"
        desktop = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, __file__, program, seconds]
        try:
            os.execvp(desktop[0], desktop)
        except FileNotFoundError:
            sys.exit("xvfb-run is missing: run scripts/install-system.sh test, then try again")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "SURAE_DATA_DIR": home, "XDG_CONFIG_HOME": home, "TZ": "UTC"}
        quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # One that is due, so that the bus was used, and others later, so that it has something to wait for.
        now = time.gmtime()
        due = time.strftime("%H:%M", now)
        later = f"{(now.tm_hour + 6) % 24:02}:00"
        slots = ["--slot", f"now={due}", "--slot", f"later={later}"]
        subprocess.run([program, "plan", "new", "Measure", *slots, "--card", "EX08"], check=True, **quiet)
        agent = subprocess.Popen([program, "agent"], **quiet)
        time.sleep(8)
        before = wakeups(agent.pid)
        time.sleep(int(seconds))
        each_minute = (wakeups(agent.pid) - before) * 60 / int(seconds)
        kilobytes = memory(agent.pid)
        agent.terminate()
        agent.wait()
    print(f"reminders between two of them, over {seconds} s")
    print(f"  {'program':<12} {'PSS':>9}  wake-ups a minute")
    print(f"  {'Surae':<12} {kilobytes / 1024:>6.1f} MB  {each_minute:.1f}")
    print(f"  {'Workrave':<12} {'62':>6} MB  (measured earlier on Debian 12)")
    print(f"  {'Safe Eyes':<12} {'56':>6} MB  (measured earlier on Debian 12)")
    print(f"  {'at most':<12} {MOST_KILOBYTES / 1024:>6.1f} MB  {MOST_WAKEUPS:.1f}")


main(*sys.argv[1:])
