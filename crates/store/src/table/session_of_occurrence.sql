SELECT id, occurrence_id, card_id, finished_at, finished_on, zone, utc_offset, pain, morning, morning_at
FROM session
WHERE occurrence_id = :occurrence_id AND deleted_at IS NULL
ORDER BY finished_at DESC, id DESC
LIMIT 1
