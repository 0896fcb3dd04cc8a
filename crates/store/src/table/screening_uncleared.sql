SELECT id, asked_at, asked_on, zone, utc_offset, urgency, valid_until_on, cleared_on
FROM screening
WHERE cleared_on IS NULL AND urgency IN ('same_day', 'emergency') AND deleted_at IS NULL
ORDER BY urgency = 'emergency' DESC, asked_at DESC, id DESC
LIMIT 1
