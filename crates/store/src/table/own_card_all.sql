SELECT id, name, instructions, NULL AS picture, dose
FROM own_card
WHERE deleted_at IS NULL
ORDER BY name, id
