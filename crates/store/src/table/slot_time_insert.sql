INSERT INTO slot_time (
  id, slot_id, from_on, time_local, created_at, updated_at
)
VALUES (
  :id, :slot_id, :from_on, :time_local, :now, :now
)
