INSERT INTO own_card (
  id, name, instructions, picture, dose, created_at, updated_at
)
VALUES (
  :id, :name, :instructions, :picture, :dose, :now, :now
)
