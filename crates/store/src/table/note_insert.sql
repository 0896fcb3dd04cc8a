INSERT INTO note (
  id, entry_id, before_id, noted_at, noted_on, zone, utc_offset, text, created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :noted_at, :noted_on, :zone, :utc_offset, :text, :now, :now
)
