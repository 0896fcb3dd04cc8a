INSERT INTO plan_phase (
  id, plan_id, phase_id, from_on, reason, created_at, updated_at
)
VALUES (
  :id, :plan_id, :phase_id, :from_on, :reason, :now, :now
)
