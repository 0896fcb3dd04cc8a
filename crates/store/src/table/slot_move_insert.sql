INSERT INTO slot_move (
  id, slot_id, due_on, time_local, created_at, updated_at
)
VALUES (
  :id, :slot_id, :due_on, :time_local, :now, :now
)
