INSERT INTO plan_slot (
  id, plan_id, word, name, time_local, position, created_at, updated_at
)
VALUES (
  :id, :plan_id, :word, :name, :time_local, :position, :now, :now
)
