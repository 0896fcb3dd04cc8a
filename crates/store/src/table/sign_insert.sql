INSERT INTO sign (
  id, entry_id, before_id, noticed_at, noticed_on, zone, utc_offset, word, side, note,
  created_at, updated_at
)
VALUES (
  :id, :entry_id, :before_id, :noticed_at, :noticed_on, :zone, :utc_offset, :word, :side, :note,
  :now, :now
)
