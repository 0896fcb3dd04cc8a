INSERT INTO plan_days (
  id, plan_id, from_on, weekdays, created_at, updated_at
)
VALUES (
  :id, :plan_id, :from_on, :weekdays, :now, :now
)
