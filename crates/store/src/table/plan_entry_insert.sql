INSERT INTO plan_entry (
  id, plan_id, position, ask, reply, answered_at, answered_on, zone, utc_offset, created_at, updated_at
)
VALUES (
  :id, :plan_id, :position, :ask, :reply, :answered_at, :answered_on, :zone, :utc_offset, :now, :now
)
