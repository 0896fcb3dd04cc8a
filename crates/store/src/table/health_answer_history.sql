SELECT id, lock_id, reply, answered_at, answered_on, zone, utc_offset
FROM health_answer
WHERE lock_id = :lock_id
ORDER BY created_at DESC, id DESC
