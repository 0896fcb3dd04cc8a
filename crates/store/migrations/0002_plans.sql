-- Version 2: plans, what is due in them, and what was done.
--
-- As in version 1: each table has a `seal`, instants are `_at`, local dates `_on`; wall-clock times
-- are `_local`, HH:MM, and float with the person. What is history is never changed: a row that no
-- longer holds is deleted by `deleted_at`, and comes back when that is undone.

-- A running program, or an own plan.
CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  -- NULL: an own plan.
  program_id TEXT CHECK (length(program_id) BETWEEN 1 AND 64),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  -- Such as mon,wed,fri.
  weekdays TEXT NOT NULL CHECK (length(weekdays) BETWEEN 3 AND 27),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  -- The last day of a stopped plan, before `from_on` when it never began; NULL: not stopped.
  until_on TEXT CHECK (until_on IS date(until_on)),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which phase of the program holds from which day on, and who wanted it.
CREATE TABLE plan_phase (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  phase_id TEXT NOT NULL CHECK (length(phase_id) BETWEEN 1 AND 64),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  reason TEXT NOT NULL CHECK (reason IN ('start', 'monitor', 'person')),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX plan_phase_alive ON plan_phase (plan_id, from_on) WHERE deleted_at IS NULL;

-- What the pain monitor asked for, why in words, and what the person said to it.
CREATE TABLE plan_decision (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  asked_at INTEGER NOT NULL CHECK (asked_at >= 0),
  asked_on TEXT NOT NULL CHECK (asked_on = date(asked_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  step TEXT NOT NULL CHECK (step IN ('next', 'back', 'see_clinician')),
  why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 500),
  -- NULL: not answered yet.
  answer TEXT CHECK (answer IN ('accepted', 'refused')),
  -- NULL: not answered yet.
  answered_at INTEGER CHECK (answered_at >= 0),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive. An unanswered one is deleted when the sessions no longer ask for it.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX plan_decision_open ON plan_decision (plan_id)
WHERE deleted_at IS NULL AND answer IS NULL;

-- Days on which a plan rests: illness, holiday, the day off after a red session.
CREATE TABLE plan_pause (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  -- The last day of rest; NULL: not known yet.
  to_on TEXT CHECK (to_on IS date(to_on) AND to_on >= from_on),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A time of the day in a plan.
CREATE TABLE plan_slot (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  -- The short name by which it is spoken of, such as bedtime.
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  time_local TEXT NOT NULL CHECK (time_local GLOB '[0-2][0-9]:[0-5][0-9]' AND time_local < '24:00'),
  position INTEGER NOT NULL CHECK (position >= 0),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX plan_slot_alive ON plan_slot (plan_id, word) WHERE deleted_at IS NULL;

-- A card that is done in a slot while a phase holds.
CREATE TABLE plan_item (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  slot_id TEXT NOT NULL REFERENCES plan_slot (id),
  phase_id TEXT NOT NULL CHECK (length(phase_id) BETWEEN 1 AND 64),
  -- A card of the content, or the key of an own one.
  card_id TEXT NOT NULL CHECK (length(card_id) BETWEEN 1 AND 64),
  -- The whole dose as JSON; NULL: the card's usual one.
  dose TEXT CHECK (json_valid(dose)),
  days_a_week INTEGER NOT NULL CHECK (days_a_week BETWEEN 1 AND 7),
  position INTEGER NOT NULL CHECK (position >= 0),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX plan_item_by_slot ON plan_item (slot_id);

-- Another time for a slot on a single day.
CREATE TABLE slot_move (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  slot_id TEXT NOT NULL REFERENCES plan_slot (id),
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  time_local TEXT NOT NULL CHECK (time_local GLOB '[0-2][0-9]:[0-5][0-9]' AND time_local < '24:00'),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX slot_move_alive ON slot_move (slot_id, due_on) WHERE deleted_at IS NULL;

-- A question at the start of a program as it was asked, and the answer.
CREATE TABLE plan_entry (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  ask TEXT NOT NULL CHECK (length(ask) BETWEEN 1 AND 500),
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

CREATE INDEX plan_entry_by_plan ON plan_entry (plan_id);

-- What became of one slot on one local date. A new state is a new row that names the one before,
-- so that undoing brings that one back; one that nothing happened to has no row.
CREATE TABLE occurrence (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  slot_id TEXT NOT NULL REFERENCES plan_slot (id),
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  state TEXT NOT NULL CHECK (state IN ('raised', 'done', 'skipped', 'snoozed', 'missed')),
  due_at INTEGER NOT NULL CHECK (due_at >= 0),
  -- When it is raised again; NULL: it is not snoozed.
  snoozed_until_at INTEGER CHECK (snoozed_until_at >= 0),
  raised_count INTEGER NOT NULL CHECK (raised_count >= 0),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES occurrence (id),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'snoozed') = (snoozed_until_at IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX occurrence_alive ON occurrence (slot_id, due_on) WHERE deleted_at IS NULL;
CREATE INDEX occurrence_by_day ON occurrence (due_on) WHERE deleted_at IS NULL;

-- Exercises that were done: those of an occurrence, or one card alone.
CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  -- NULL: a card alone.
  occurrence_id TEXT REFERENCES occurrence (id),
  -- NULL: the cards of the occurrence.
  card_id TEXT CHECK (length(card_id) BETWEEN 1 AND 64),
  finished_at INTEGER NOT NULL CHECK (finished_at >= 0),
  finished_on TEXT NOT NULL CHECK (finished_on = date(finished_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  -- Pain during it, 0 to 10; NULL: not said.
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  -- Whether the next morning was back to the usual; NULL: not said.
  morning TEXT CHECK (morning IN ('usual', 'worse')),
  -- When that was said; NULL: not said.
  morning_at INTEGER CHECK (morning_at >= 0),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0,
  CHECK ((occurrence_id IS NULL) <> (card_id IS NULL)),
  CHECK ((morning IS NULL) = (morning_at IS NULL))
) STRICT;

CREATE INDEX session_by_occurrence ON session (occurrence_id) WHERE deleted_at IS NULL;
CREATE INDEX session_by_day ON session (finished_on) WHERE deleted_at IS NULL;

-- A card that the person made, such as what a physiotherapist showed them.
CREATE TABLE own_card (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  instructions TEXT NOT NULL CHECK (length(instructions) <= 4000),
  -- A picture of at most 2 MB; NULL: none.
  picture BLOB CHECK (length(picture) BETWEEN 1 AND 2097152),
  -- The dose as JSON; NULL: nothing to play.
  dose TEXT CHECK (json_valid(dose)),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;
