SELECT id, name, program_id, side, weekdays, from_on, until_on
FROM plan
WHERE deleted_at IS NULL
ORDER BY created_at, id
