#!/usr/bin/env python3
"""Measure what the reminders cost while nothing is due: memory and wake-ups of `surae agent`.

    scripts/measure_agent.py [PROGRAM] [SECONDS]

Needs Linux, xvfb-run, dbus-run-session and dunst, which shows one notification before it is measured.
Prints a table
with what was promised.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MOST_KILOBYTES = 6 * 1024
MOST_WAKEUPS = 1.0

# Programs that remind of pauses, with what they took on Debian 12 when they were measured for the design.
OTHERS = {"Workrave": ("workrave", 62), "Safe Eyes": ("safeeyes", 56)}


def memory(process):
    text = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))


def wakeups(process):
    """Times that a thread slept and was woken, of all threads that are there."""
    statuses = Path(f"/proc/{process}/task").glob("*/status")
    found = (re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read_text(), re.M) for status in statuses)
    return sum(int(count.group(1)) for count in found)


def watch(process, seconds):
    """Kilobytes and wake-ups a minute of a process over this time."""
    before = wakeups(process)
    time.sleep(seconds)
    return memory(process), (wakeups(process) - before) * 60 / seconds


def line(name, kilobytes, each_minute, remark=""):
    print(f"  {name:<12} {kilobytes / 1024:>6.1f} MB  {each_minute:>6}  {remark}".rstrip())


def other(name, program, earlier, seconds, quiet):
    """Another program on the same desktop where it is installed, else what was measured earlier."""
    if shutil.which(program) is None:
        return line(name, earlier * 1024, "", "(not installed; measured earlier on Debian 12)")
    running = subprocess.Popen([program], **quiet)
    time.sleep(8)
    if running.poll() is not None:
        return line(name, earlier * 1024, "", "(does not run here; measured earlier on Debian 12)")
    kilobytes, each_minute = watch(running.pid, seconds)
    running.terminate()
    running.wait()
    return line(name, kilobytes, f"{each_minute:.1f}")


def main(program="target/release/surae", seconds="60"):
    if os.environ.get("SURAE_MEASURING") is None:
        os.environ["SURAE_MEASURING"] = "1"
        desktop = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, __file__, program, seconds]
        try:
            os.execvp(desktop[0], desktop)
        except FileNotFoundError:
            sys.exit("xvfb-run is missing: run scripts/install-system.sh test, then try again")
    with tempfile.TemporaryDirectory() as home:
        # Safe Eyes asks the system's bus too; where a machine has none, the session's serves for it.
        if not Path("/run/dbus/system_bus_socket").exists():
            os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        environment = {**os.environ, "SURAE_DATA_DIR": home, "HOME": home, "TZ": "UTC"}
        environment.pop("XDG_CONFIG_HOME", None)
        quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # One that is due, so that the bus was used, and others later, so that it has something to wait for.
        now = time.gmtime()
        due = time.strftime("%H:%M", now)
        later = f"{(now.tm_hour + 6) % 24:02}:00"
        slots = ["--slot", f"now={due}", "--slot", f"later={later}"]
        subprocess.run([program, "plan", "new", "Measure", *slots, "--card", "EX08"], check=True, **quiet)
        agent = subprocess.Popen([program, "agent"], **quiet)
        time.sleep(8)
        kilobytes, each_minute = watch(agent.pid, int(seconds))
        agent.terminate()
        agent.wait()
        print(f"reminders between two of them, over {seconds} s")
        print(f"  {'program':<12} {'PSS':>9}  wake-ups a minute")
        line("Surae", kilobytes, f"{each_minute:.1f}")
        for name, (program, earlier) in OTHERS.items():
            other(name, program, earlier, int(seconds), quiet)
        line("at most", MOST_KILOBYTES, f"{MOST_WAKEUPS:.1f}")


main(*sys.argv[1:])
