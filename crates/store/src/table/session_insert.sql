INSERT INTO session (
  id, occurrence_id, card_id, finished_at, finished_on, zone, utc_offset, pain, morning, morning_at,
  created_at, updated_at
)
VALUES (
  :id, :occurrence_id, :card_id, :finished_at, :finished_on, :zone, :utc_offset, :pain, :morning,
  :morning_at, :now, :now
)
