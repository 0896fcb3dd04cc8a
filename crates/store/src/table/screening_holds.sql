SELECT asked_at, asked_on, CASE WHEN cleared_on IS NULL THEN NULL ELSE updated_at END AS ended_at
FROM screening
WHERE urgency IN ('same_day', 'emergency') AND deleted_at IS NULL
ORDER BY asked_at, id
