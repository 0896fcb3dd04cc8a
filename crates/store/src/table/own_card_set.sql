UPDATE own_card
SET name = :name, instructions = :instructions, picture = :picture, dose = :dose, updated_at = :now
WHERE id = :id
