SELECT id, plan_id, from_on, weekdays
FROM plan_days
WHERE deleted_at IS NULL
ORDER BY plan_id, from_on
