UPDATE screening
SET cleared_on = :on, updated_at = :now
WHERE cleared_on IS NULL AND urgency IN ('same_day', 'emergency') AND deleted_at IS NULL
