SELECT id, name, instructions, picture, dose
FROM own_card
WHERE id = :id
