//! The lints of the content, one per rule.
