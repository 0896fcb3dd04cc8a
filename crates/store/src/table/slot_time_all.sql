SELECT id, slot_id, from_on, time_local
FROM slot_time
WHERE deleted_at IS NULL
ORDER BY slot_id, from_on
