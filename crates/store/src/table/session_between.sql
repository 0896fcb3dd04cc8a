SELECT
  session.id, session.occurrence_id, session.card_id, session.finished_at,
  session.finished_on, session.zone, session.utc_offset, session.pain, session.morning, session.morning_at
FROM occurrence
JOIN session ON session.occurrence_id = occurrence.id AND session.deleted_at IS NULL
WHERE occurrence.due_on BETWEEN :from_on AND :to_on AND occurrence.deleted_at IS NULL
ORDER BY session.finished_at, session.id
