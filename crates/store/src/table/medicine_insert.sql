INSERT INTO medicine (
  id, entry_id, before_id, told_at, told_on, zone, utc_offset, name, from_on, to_on, note,
  created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :told_at, :told_on, :zone, :utc_offset, :name, :from_on, :to_on,
  :note, :now, :now
)
