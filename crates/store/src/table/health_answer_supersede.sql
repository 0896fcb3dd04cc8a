UPDATE health_answer
SET deleted_at = :now, updated_at = :now
WHERE lock_id = :lock_id AND deleted_at IS NULL
