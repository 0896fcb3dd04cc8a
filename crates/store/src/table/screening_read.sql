SELECT id, asked_at, asked_on, zone, utc_offset, urgency, valid_until_on, cleared_on
FROM screening
WHERE id = :id AND deleted_at IS NULL
