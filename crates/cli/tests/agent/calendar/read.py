"""Reads a calendar file as a phone would and prints when each event is, in a zone.

    read.py FILE FROM TO ZONE [ZONE…]

One line for each: zone, instant in UTC, length in minutes, whether it rings at its beginning.
"""

import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events


def lines(calendar, first, last, zone):
    # Floating times are those of the clock on the wall; of a time that comes twice the first.
    for event in recurring_ical_events.of(calendar).between(first, last + timedelta(days=1)):
        begin = event["DTSTART"].dt
        if not isinstance(begin, datetime) or begin.tzinfo is not None:
            sys.exit(f"not a floating time: {begin!r}")
        instant = begin.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(timezone.utc)
        minutes = int((event["DTEND"].dt - begin).total_seconds() // 60)
        rings = [alarm["TRIGGER"].dt == timedelta(0) for alarm in event.walk("VALARM")]
        yield f"{zone} {instant:%Y-%m-%dT%H:%M} {minutes} {rings}"


def main(file, first, last, *zones):
    with open(file, "rb") as stream:
        calendar = icalendar.Calendar.from_ical(stream.read())
    for zone in zones:
        for line in sorted(lines(calendar, date.fromisoformat(first), date.fromisoformat(last), zone)):
            print(line)


main(*sys.argv[1:])
