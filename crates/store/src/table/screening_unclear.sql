UPDATE screening
SET cleared_on = NULL, updated_at = :now
WHERE deleted_at IS NULL AND cleared_on IS NOT NULL AND updated_at = (
    SELECT max(updated_at) FROM screening
    WHERE deleted_at IS NULL AND cleared_on IS NOT NULL AND updated_at > :since
)
