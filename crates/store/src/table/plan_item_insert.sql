INSERT INTO plan_item (
  id, slot_id, phase_id, card_id, dose, days_a_week, position, created_at, updated_at
)
VALUES (
  :id, :slot_id, :phase_id, :card_id, :dose, :days_a_week, :position, :now, :now
)
