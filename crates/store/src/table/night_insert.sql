INSERT INTO night (
  id, entry_id, before_id, answered_at, answered_on, zone, utc_offset, night_on, cramps,
  minutes, strength, sleep_lost, note, created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :answered_at, :answered_on, :zone, :utc_offset, :night_on,
  :cramps, :minutes, :strength, :sleep_lost, :note, :now, :now
)
