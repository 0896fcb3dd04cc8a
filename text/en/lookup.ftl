### Sentences of the answer to "where does it hurt?", for screen, terminal and reports.

# The line at the top of an answer.
headline-emergency = Call the emergency number or go to the emergency department now.
headline-same_day = Be seen today: urgent-care line, urgent-care centre or your doctor.
headline-see_clinician = Book an appointment. You can read on until then.
headline-self_care = Nothing you said asks for urgent care. Here is what may help you understand it.
headline-unknown = This is nothing the app knows about. Tap where it hurts, and answer the safety questions.

# Why a rule fired. $words are the person's own words.
because-words = You wrote: { $words }.
because-answer = You answered yes: { $question }
because-gate = You answered yes or “not sure” to a question whose details are still open: { $question }
because-age = It is about somebody under 16.
because-number = The numbers you gave.
because-nothing = No warning sign was named.

# Why a muscle is listed.
reason-region-essential = { $words }: pain there is often described as coming from this muscle.
reason-region-spillover = { $words }: this muscle is sometimes described as sending pain there.
reason-region-rare = { $words }: this muscle is seldom described as sending pain there.
reason-clue = { $words }: { $clue }
reason-clue-alone = { $clue }

lock-words = You mentioned { $words }.
lock-answer = You answered a health question with yes.
lock-health = You answered yes or “not sure”: { $question }
lock-default = This holds for everybody until a professional has shown how.

# How a grade is called on screen.
grade-T = tradition
grade-O = observed
grade-R = trial
grade-SR = review or guideline
grade-X = our safety choice

region-question = Is it here: { $region }?
note-emergency-sign = Answer the safety questions: the text names a sign whose details decide.

# What the player says. $leg is left, right or both.
cue-get-ready =
    { $leg ->
        [left] Get ready, left leg
        [right] Get ready, right leg
       *[both] Get ready
    }
cue-switch-sides =
    { $leg ->
        [left] Change to the left leg
       *[right] Change to the right leg
    }
cue-rest = Rest
cue-pause = Relax for a moment
cue-leg =
    { $leg ->
        [left] left leg
        [right] right leg
       *[both] legs
    }
