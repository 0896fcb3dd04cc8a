/** Whether the safety questions are open; stays open while the answer changes. */
class SafetySection {
  open = $state(false);
}

export const safety = new SafetySection();
