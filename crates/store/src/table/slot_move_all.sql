SELECT id, slot_id, due_on, time_local
FROM slot_move
WHERE deleted_at IS NULL
ORDER BY slot_id, due_on
