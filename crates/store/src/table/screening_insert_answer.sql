INSERT INTO screening_answer (screening_id, question_id, reply)
VALUES (:screening_id, :question_id, :reply)
