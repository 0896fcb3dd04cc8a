SELECT id, asked_at, asked_on, zone, utc_offset, urgency, valid_until_on, cleared_on
FROM screening
WHERE asked_on BETWEEN :from_on AND :to_on AND deleted_at IS NULL
ORDER BY asked_at DESC, id DESC
