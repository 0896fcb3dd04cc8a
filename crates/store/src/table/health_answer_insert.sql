INSERT INTO health_answer (
  id, lock_id, reply, answered_at, answered_on, zone, utc_offset, created_at, updated_at
)
VALUES (:id, :lock_id, :reply, :answered_at, :answered_on, :zone, :utc_offset, :now, :now)
