SELECT id, lock_id, reply, answered_at, answered_on, zone, utc_offset
FROM health_answer
WHERE deleted_at IS NULL
ORDER BY lock_id
