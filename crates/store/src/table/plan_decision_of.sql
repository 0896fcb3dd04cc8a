SELECT id, plan_id, asked_at, asked_on, zone, utc_offset, step, why, answer, answered_at
FROM plan_decision
WHERE plan_id = :plan_id AND deleted_at IS NULL
ORDER BY asked_at, id
