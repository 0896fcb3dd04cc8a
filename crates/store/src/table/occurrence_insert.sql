INSERT INTO occurrence (
  id, slot_id, due_on, state, due_at, snoozed_until_at, raised_count, before_id, created_at, updated_at
)
VALUES (
  :id, :slot_id, :due_on, :state, :due_at, :snoozed_until_at, :raised_count, :before_id, :now, :now
)
