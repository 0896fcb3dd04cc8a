INSERT INTO plan_decision (
  id, plan_id, asked_at, asked_on, zone, utc_offset, step, why, answer, answered_at, created_at, updated_at
)
VALUES (
  :id, :plan_id, :asked_at, :asked_on, :zone, :utc_offset, :step, :why, :answer, :answered_at, :now, :now
)
