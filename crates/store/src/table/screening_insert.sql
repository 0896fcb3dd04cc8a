INSERT INTO screening (
  id, asked_at, asked_on, zone, utc_offset, urgency, valid_until_on, cleared_on, created_at, updated_at
)
VALUES (
  :id, :asked_at, :asked_on, :zone, :utc_offset, :urgency, :valid_until_on, :cleared_on, :now, :now
)
