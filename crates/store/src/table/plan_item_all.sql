SELECT id, slot_id, phase_id, card_id, dose, days_a_week, position
FROM plan_item
WHERE deleted_at IS NULL
ORDER BY slot_id, position
