SELECT night_factor.night_id, night_factor.factor, night_factor.present
FROM night
JOIN night_factor ON night_factor.night_id = night.id
WHERE
  night.night_on BETWEEN :from_on AND :to_on AND night.superseded_at IS NULL AND night.deleted_at IS NULL
