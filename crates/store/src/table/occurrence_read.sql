SELECT id, slot_id, due_on, state, due_at, snoozed_until_at, raised_count, before_id, created_at
FROM occurrence
WHERE slot_id = :slot_id AND due_on = :due_on AND deleted_at IS NULL
