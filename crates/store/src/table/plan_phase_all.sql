SELECT id, plan_id, phase_id, from_on, reason
FROM plan_phase
WHERE deleted_at IS NULL
ORDER BY plan_id, from_on
