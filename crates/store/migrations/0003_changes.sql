-- Version 3: a plan may change its days of the week and its times; a day that is over keeps those it had.

-- Other days of the week, from a day on.
CREATE TABLE plan_days (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  -- Such as mon,wed,fri.
  weekdays TEXT NOT NULL CHECK (length(weekdays) BETWEEN 3 AND 27),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX plan_days_alive ON plan_days (plan_id, from_on) WHERE deleted_at IS NULL;

-- Another time of a slot, from a day on.
CREATE TABLE slot_time (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  slot_id TEXT NOT NULL REFERENCES plan_slot (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  time_local TEXT NOT NULL CHECK (time_local GLOB '[0-2][0-9]:[0-5][0-9]' AND time_local < '24:00'),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX slot_time_alive ON slot_time (slot_id, from_on) WHERE deleted_at IS NULL;
