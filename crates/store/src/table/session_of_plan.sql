SELECT
  occurrence.due_on, session.id, session.occurrence_id, session.card_id, session.finished_at,
  session.finished_on, session.zone, session.utc_offset, session.pain, session.morning, session.morning_at
FROM plan_slot
JOIN occurrence ON occurrence.slot_id = plan_slot.id AND occurrence.deleted_at IS NULL
JOIN session ON session.occurrence_id = occurrence.id AND session.deleted_at IS NULL
WHERE plan_slot.plan_id = :plan_id AND occurrence.due_on >= :from_on
ORDER BY occurrence.due_on, session.finished_at, session.id
