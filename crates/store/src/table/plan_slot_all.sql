SELECT id, plan_id, word, name, time_local, position
FROM plan_slot
WHERE deleted_at IS NULL
ORDER BY plan_id, position
