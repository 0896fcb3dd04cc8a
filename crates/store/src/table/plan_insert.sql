INSERT INTO plan (
  id, name, program_id, side, weekdays, from_on, until_on, created_at, updated_at
)
VALUES (
  :id, :name, :program_id, :side, :weekdays, :from_on, :until_on, :now, :now
)
