SELECT id, plan_id, from_on, to_on
FROM plan_pause
WHERE deleted_at IS NULL
ORDER BY plan_id, from_on
