-- Version 1: what the person chose, which techniques are closed to them, and the safety questions.
--
-- Every table of the person's carries `seal`, a sum of the row's other columns that the store keeps
-- (src/seal.rs). Instants (`_at`) are milliseconds in UTC, dates (`_on`) are local, `utc_offset` is
-- in seconds at entry. No instant is checked against another: clocks are set back. NULL appears
-- only where its meaning is stated.

-- When the store last did what it does now and then. Not the person's, so without a seal.
CREATE TABLE upkeep (
  what TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL CHECK (at >= 0)
) STRICT;

-- A choice in the settings. One that was never made has no row.
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The answer to a question that closes techniques (a lock such as L1). A new answer to the same
-- question deletes the one before, so at most one per lock is alive and the others are history.
CREATE TABLE health_answer (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  lock_id TEXT NOT NULL CHECK (length(lock_id) BETWEEN 1 AND 64),
  reply TEXT NOT NULL CHECK (reply IN ('yes', 'no', 'unsure')),
  answered_at INTEGER NOT NULL CHECK (answered_at >= 0),
  answered_on TEXT NOT NULL CHECK (answered_on = date(answered_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX health_answer_alive ON health_answer (lock_id) WHERE deleted_at IS NULL;

-- One time that the safety questions were asked, and what came out.
CREATE TABLE screening (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  asked_at INTEGER NOT NULL CHECK (asked_at >= 0),
  asked_on TEXT NOT NULL CHECK (asked_on = date(asked_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  urgency TEXT NOT NULL CHECK (urgency IN ('self_care', 'see_clinician', 'same_day', 'emergency')),
  -- The last date on which a program may rely on it.
  valid_until_on TEXT NOT NULL CHECK (valid_until_on IS date(valid_until_on)),
  -- The date on which somebody who examined the person cleared them; NULL: nobody did.
  cleared_on TEXT CHECK (cleared_on IS date(cleared_on)),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX screening_by_time ON screening (asked_at) WHERE deleted_at IS NULL;

-- An answer of a screening, as it was given. Lives and goes with its screening.
CREATE TABLE screening_answer (
  screening_id TEXT NOT NULL REFERENCES screening (id),
  question_id TEXT NOT NULL CHECK (length(question_id) BETWEEN 1 AND 64),
  reply TEXT NOT NULL CHECK (reply IN ('yes', 'no', 'unsure')),
  seal INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (screening_id, question_id)
) STRICT;
