SELECT id, slot_id, due_on, state, due_at, snoozed_until_at, raised_count, before_id, created_at
FROM occurrence
WHERE due_on BETWEEN :from_on AND :to_on AND deleted_at IS NULL
ORDER BY due_at, id
