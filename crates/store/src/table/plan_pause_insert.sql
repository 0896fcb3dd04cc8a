INSERT INTO plan_pause (
  id, plan_id, from_on, to_on, created_at, updated_at
)
VALUES (
  :id, :plan_id, :from_on, :to_on, :now, :now
)
