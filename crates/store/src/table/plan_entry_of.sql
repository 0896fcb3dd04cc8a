SELECT id, plan_id, position, ask, reply, answered_at, answered_on, zone, utc_offset
FROM plan_entry
WHERE plan_id = :plan_id AND deleted_at IS NULL
ORDER BY position
