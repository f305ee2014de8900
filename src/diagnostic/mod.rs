//! Typed problems of the learner's program: Go's own error codes, gc's English, a learner's French.
