-- Version 4: the diary. Cramps, pain, nights, notes, measurements, medicines and what was noticed.
--
-- As in the versions before: each table has a `seal`, instants are `_at`, local dates `_on`. `night_on`
-- is the date of the evening: a night goes from noon to noon. The offset is that of the instant.
--
-- An entry is changed by a new row that names the one before, and undoing brings that one back, as
-- with occurrences. `entry_id` is the key of the entry, which is that of its first row, `id` that of
-- the row. At most one row of an entry holds; it can be deleted, and come back.

-- A cramp.
CREATE TABLE cramp (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES cramp (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES cramp (id),
  started_at INTEGER NOT NULL CHECK (started_at >= 0),
  started_on TEXT NOT NULL CHECK (started_on = date(started_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  night_on TEXT NOT NULL CHECK (night_on = date(started_at / 1000 + utc_offset - 43200, 'unixepoch')),
  -- How exactly the start is known: to the minute, about, or only the night.
  precision TEXT NOT NULL CHECK (precision IN ('minute', 'about', 'night')),
  -- NULL: not known, or it goes on.
  ended_at INTEGER CHECK (ended_at >= 0),
  -- 1 from the tap at its start until somebody says how it ended.
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  -- NULL: not said.
  side TEXT CHECK (side IN ('left', 'right', 'both')),
  -- A region, or a short word such as calf; NULL: not said.
  place TEXT CHECK (length(place) BETWEEN 1 AND 64),
  -- How strong it was at its worst, 0 to 10; NULL: not said.
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  -- How much sleep it cost, 0 to 10; NULL: not said.
  sleep_lost INTEGER CHECK (sleep_lost BETWEEN 0 AND 10),
  -- Whether it came out of sleep; NULL: not said.
  asleep INTEGER CHECK (asleep IN (0, 1)),
  -- Words such as stretch,walk; NULL: not said.
  helped TEXT CHECK (length(helped) BETWEEN 1 AND 200),
  -- How sore it was the day after, 0 to 10; NULL: not said.
  soreness INTEGER CHECK (soreness BETWEEN 0 AND 10),
  -- Hours until the soreness was gone; NULL: not said.
  soreness_hours INTEGER CHECK (soreness_hours BETWEEN 0 AND 336),
  -- As typed; NULL: none.
  note TEXT CHECK (octet_length(note) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0,
  CHECK (is_open = 0 OR ended_at IS NULL)
) STRICT;

CREATE UNIQUE INDEX cramp_holds ON cramp (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX cramp_by_day ON cramp (night_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;
CREATE INDEX cramp_open ON cramp (started_at) WHERE is_open = 1 AND superseded_at IS NULL AND deleted_at IS NULL;

-- An activity that the person chose to rate, of the Patient-Specific Functional Scale.
CREATE TABLE activity (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Pain as it was said outside a session.
CREATE TABLE pain_entry (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES pain_entry (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES pain_entry (id),
  felt_at INTEGER NOT NULL CHECK (felt_at >= 0),
  felt_on TEXT NOT NULL CHECK (felt_on = date(felt_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  -- What was rated: now, the worst of the last 24 hours, the first steps, or an activity.
  moment TEXT NOT NULL CHECK (moment IN ('now', 'worst', 'first_steps', 'activity')),
  -- The activity; NULL: not about one of the chosen ones.
  activity_id TEXT REFERENCES activity (id),
  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  -- A region of the body map; NULL: not said.
  region_id TEXT CHECK (length(region_id) BETWEEN 1 AND 64),
  -- NULL: not said.
  side TEXT CHECK (side IN ('left', 'right', 'both')),
  -- As typed; NULL: none.
  note TEXT CHECK (octet_length(note) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0,
  CHECK (activity_id IS NULL OR moment = 'activity')
) STRICT;

CREATE UNIQUE INDEX pain_entry_holds ON pain_entry (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX pain_entry_by_day ON pain_entry (felt_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;

-- What was said about a night as a whole, in the morning after.
CREATE TABLE night (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES night (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES night (id),
  answered_at INTEGER NOT NULL CHECK (answered_at >= 0),
  answered_on TEXT NOT NULL CHECK (answered_on = date(answered_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  night_on TEXT NOT NULL CHECK (night_on IS date(night_on)),
  -- How many cramps there were; 0: a quiet night; NULL: not said.
  cramps INTEGER CHECK (cramps BETWEEN 0 AND 50),
  -- How many minutes they took together; NULL: not said.
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 600),
  -- How strong the worst one was, 0 to 10; NULL: not said.
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  -- How bad the sleep was, 0 to 10; NULL: not said.
  sleep_lost INTEGER CHECK (sleep_lost BETWEEN 0 AND 10),
  -- As typed; NULL: none.
  note TEXT CHECK (octet_length(note) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX night_holds ON night (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX night_by_day ON night (night_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;

CREATE UNIQUE INDEX night_once ON night (night_on) WHERE superseded_at IS NULL;

-- A factor of the evening or the day, as answered for a night. Lives and goes with the row of its night.
CREATE TABLE night_factor (
  night_id TEXT NOT NULL REFERENCES night (id),
  factor TEXT NOT NULL CHECK (length(factor) BETWEEN 1 AND 64),
  present INTEGER NOT NULL CHECK (present IN (0, 1)),
  seal INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (night_id, factor)
) STRICT;

-- A factor that the person wants to be asked about: one that the app knows, or an own one.
CREATE TABLE factor (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  -- By which nights name it: a known word such as heels, or the key of an own one.
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 64),
  -- NULL: a known one, which has its name in the app's texts.
  name TEXT CHECK (length(name) BETWEEN 1 AND 120),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX factor_alive ON factor (word) WHERE deleted_at IS NULL;

-- A note of the person's, kept exactly as it was typed.
CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES note (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES note (id),
  noted_at INTEGER NOT NULL CHECK (noted_at >= 0),
  noted_on TEXT NOT NULL CHECK (noted_on = date(noted_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX note_holds ON note (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX note_by_day ON note (noted_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;

-- A measure that the person took, such as heel rises on one leg.
CREATE TABLE measurement (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES measurement (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES measurement (id),
  taken_at INTEGER NOT NULL CHECK (taken_at >= 0),
  taken_on TEXT NOT NULL CHECK (taken_on = date(taken_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  measure_id TEXT NOT NULL CHECK (length(measure_id) BETWEEN 1 AND 64),
  value REAL NOT NULL,
  -- NULL: not said.
  side TEXT CHECK (side IN ('left', 'right', 'both')),
  -- The activity that was rated; NULL: not about one.
  activity_id TEXT REFERENCES activity (id),
  -- As typed; NULL: none.
  note TEXT CHECK (octet_length(note) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX measurement_holds ON measurement (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX measurement_by_day ON measurement (taken_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;

-- Something new that was noticed, such as a swelling; some of them ask for the safety questions.
CREATE TABLE sign (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES sign (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES sign (id),
  noticed_at INTEGER NOT NULL CHECK (noticed_at >= 0),
  noticed_on TEXT NOT NULL CHECK (noticed_on = date(noticed_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 64),
  -- NULL: not said.
  side TEXT CHECK (side IN ('left', 'right', 'both')),
  -- As typed; NULL: none.
  note TEXT CHECK (octet_length(note) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX sign_holds ON sign (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX sign_by_day ON sign (noticed_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;

-- A medicine as it was typed.
CREATE TABLE medicine (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES medicine (id),
  -- The row that held before; NULL: there was none.
  before_id TEXT REFERENCES medicine (id),
  told_at INTEGER NOT NULL CHECK (told_at >= 0),
  told_on TEXT NOT NULL CHECK (told_on = date(told_at / 1000 + utc_offset, 'unixepoch')),
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- The first day; NULL: not said.
  from_on TEXT CHECK (from_on IS date(from_on)),
  -- The last day; NULL: still taken, or not said.
  to_on TEXT CHECK (to_on IS date(to_on)),
  -- As typed; NULL: none.
  note TEXT CHECK (octet_length(note) BETWEEN 1 AND 102400),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0),
  -- When another row of the entry took its place; NULL: none did.
  superseded_at INTEGER CHECK (superseded_at >= 0),
  -- NULL: alive.
  deleted_at INTEGER CHECK (deleted_at >= 0),
  seal INTEGER NOT NULL DEFAULT 0,
  CHECK (from_on IS NULL OR to_on IS NULL OR to_on >= from_on)
) STRICT;

CREATE UNIQUE INDEX medicine_holds ON medicine (entry_id) WHERE superseded_at IS NULL;
CREATE INDEX medicine_by_day ON medicine (told_on) WHERE superseded_at IS NULL AND deleted_at IS NULL;
